/* SPDX-License-Identifier: MIT
 *
 * libxml2's parser, and its commonest errors said so that a coordinator can mend them.
 */
#include "xml/document.h"
#include "base/cleanup.h"
#include "worker/worker.h"

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>

/* Read in steps: given more than ten million bytes at once, libxml2 may refuse them for their number alone. */
enum { STEP_BYTES = 32 * 1024 };

static void *memory_get(size_t size) {
    void *p = malloc(size ? size : 1);
    if (!p)
        worker_no_memory();
    return p;
}

static void *memory_resize(void *old, size_t size) {
    void *p = realloc(old, size ? size : 1);
    if (!p)
        worker_no_memory();
    return p;
}

static char *memory_copy(const char *s) {
    const size_t n = strlen(s) + 1;
    return memcpy(memory_get(n), s, n);
}

static xmlParserInput *no_entity(const char *url, const char *id, xmlParserCtxt *context) {
    (void)url;
    (void)id;
    (void)context;
    return NULL;
}

void document_prepare(void) {
    (void)xmlMemSetup(free, memory_get, memory_resize, memory_copy);
    xmlInitParser();
    xmlSetExternalEntityLoader(no_entity);
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
}

int node_line(const xmlNode *node) {
    return node ? (int)(intptr_t)node->_private : 0;
}

/* What the callbacks share: the first report words the refusal and stops the parser. */
struct reading {
    struct remarks *remarks;
    xmlParserCtxt *context;
    bool refused;
};

static const char *or_empty(const char *s) {
    return s ? s : "";
}

/* libxml2's own words: the first line of them, and no full stop. */
static char *plain_words(struct arena *arena, const char *message) {
    char *words = arena_strdup(arena, or_empty(message));
    words[strcspn(words, "\r\n")] = '\0';
    for (size_t n = strlen(words); n > 0 && (words[n - 1] == '.' || words[n - 1] == ' '); n--)
        words[n - 1] = '\0';
    return words;
}

struct translation {
    int code;
    enum sentence sentence;
};

static const struct translation translations[] = {
    {XML_ERR_DOCUMENT_EMPTY, SAY_NO_XML},
    {XML_ERR_DOCUMENT_START, SAY_NO_XML},
    {XML_ERR_DOCUMENT_END, SAY_AFTER_END},
    {XML_ERR_TAG_NAME_MISMATCH, SAY_END_TAG},
    {XML_ERR_UNDECLARED_ENTITY, SAY_ENTITY},
    {XML_WAR_UNDECLARED_ENTITY, SAY_ENTITY},
    {XML_ERR_ENTITYREF_SEMICOL_MISSING, SAY_AMPERSAND},
    {XML_ERR_LT_IN_ATTRIBUTE, SAY_LESS_THAN},
    {XML_ERR_INVALID_CHAR, SAY_CHARACTER},
    {XML_ERR_INVALID_CHARREF, SAY_CHARACTER},
    {XML_NS_ERR_UNDEFINED_NAMESPACE, SAY_PREFIX},
    {XML_ERR_ATTRIBUTE_REDEFINED, SAY_TWICE},
    {XML_NS_ERR_ATTRIBUTE_REDEFINED, SAY_TWICE},
    {XML_ERR_ATTRIBUTE_NOT_STARTED, SAY_QUOTES},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, SAY_QUOTES},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED, SAY_QUOTE_OPEN},
    {XML_ERR_SPACE_REQUIRED, SAY_SPACE},
    {XML_ERR_HYPHEN_IN_COMMENT, SAY_COMMENT},
    {XML_ERR_MISPLACED_CDATA_END, SAY_CDATA},
    {XML_ERR_GT_REQUIRED, SAY_TAG_OPEN},
    {XML_DTD_ID_REDEFINED, SAY_ID_TWICE},
    {XML_ERR_RESERVED_XML_NAME, SAY_DECLARATION_FIRST},
    {XML_ERR_UNKNOWN_VERSION, SAY_DECLARATION},
    {XML_WAR_UNKNOWN_VERSION, SAY_DECLARATION},
    {XML_ERR_VERSION_MISSING, SAY_DECLARATION},
    {XML_ERR_XMLDECL_NOT_FINISHED, SAY_DECLARATION},
    {XML_ERR_STANDALONE_VALUE, SAY_DECLARATION},
};

static enum sentence sentence_for(const xmlParserCtxt *context, const xmlError *error) {
    if (error->code == XML_ERR_DOCUMENT_END && context->nameNr > 0)
        return SAY_CUT;
    if (error->code == XML_ERR_DOCUMENT_END && !(context->myDoc && xmlDocGetRootElement(context->myDoc)))
        return SAY_NO_XML;
    if (error->code == XML_ERR_TAG_NAME_MISMATCH && (!error->str1 || !error->str2))
        return SAY_NOT_WELL_FORMED;
    if (error->code == XML_ERR_NAME_REQUIRED && strstr(or_empty(error->message), "StartTag"))
        return SAY_LESS_THAN; /* the same code for "<" and "&" without a name */
    if (error->code == XML_ERR_NAME_REQUIRED && strstr(or_empty(error->message), "EntityRef"))
        return SAY_AMPERSAND;
    if (strcasestr(or_empty(error->message), "huge") || strstr(or_empty(error->message), "too big"))
        return SAY_HUGE;
    for (size_t i = 0; i < sizeof translations / sizeof translations[0]; i++)
        if (translations[i].code == error->code)
            return translations[i].sentence;
    return SAY_NOT_WELL_FORMED;
}

static void on_report(void *data, xmlError *error) {
    struct reading *reading = data;
    if (reading->refused)
        return;
    reading->refused = true;
    const enum sentence sentence = sentence_for(reading->context, error);
    const char *a = or_empty(error->str1), *c = or_empty(error->str2);
    const xmlParserCtxt *context = reading->context;
    if (sentence == SAY_NOT_WELL_FORMED)
        remark_add(reading->remarks, error->line, NULL, sentence, plain_words(reading->remarks->arena, error->message));
    else if (sentence == SAY_CUT)
        remark_add(reading->remarks, error->line, NULL, sentence, (const char *)context->name,
                   NUM(context->node ? xmlGetLineNo(context->node) : error->line));
    else if (sentence == SAY_END_TAG)
        remark_add(reading->remarks, error->line, NULL, sentence, a, NUM(error->int1), c);
    else
        remark_add(reading->remarks, error->line, NULL, sentence, a, c);
    xmlStopParser(reading->context);
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *id, const xmlChar *system) {
    (void)name;
    (void)id;
    (void)system;
    xmlParserCtxt *context = data;
    struct reading *reading = context->_private;
    if (!reading->refused)
        remark_add(reading->remarks, context->input ? context->input->line : 0, NULL, SAY_DOCTYPE);
    reading->refused = true;
    xmlStopParser(context);
}

static void context_cleanup(xmlParserCtxt **context) {
    if (*context)
        xmlFreeParserCtxt(*context);
}

/* Document order without recursion; the look ahead counted the elements in the same order. */
static bool lines_set(xmlDoc *doc, const struct scanned *scanned) {
    size_t i = 0;
    for (xmlNode *node = xmlDocGetRootElement(doc); node;) {
        if (node->type == XML_ELEMENT_NODE) {
            if (i == scanned->n)
                return false;
            node->_private = (void *)(intptr_t)scanned->lines[i++];
        }
        if (node->type == XML_ELEMENT_NODE && node->children) {
            node = node->children;
            continue;
        }
        while (node && !node->next)
            node = node->parent == (xmlNode *)doc ? NULL : node->parent;
        node = node ? node->next : NULL;
    }
    return i == scanned->n;
}

xmlDoc *document_read(const struct text_span *text, const struct scanned *scanned, struct remarks *remarks) {
    int options = XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA;
#if LIBXML_VERSION >= 21300
    options |= XML_PARSE_NO_XXE;
#endif
    cleanup_(context_cleanup) xmlParserCtxt *context = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL);
    struct reading reading = {.remarks = remarks, .context = context};
    (void)xmlCtxtUseOptions(context, options);
    context->_private = &reading;
    context->sax->internalSubset = on_doctype;
    context->sax->comment = NULL; /* comments and instructions become no nodes, CDATA becomes plain text */
    context->sax->processingInstruction = NULL;
    xmlSetStructuredErrorFunc(&reading, on_report);
    for (size_t at = 0; at < text->len && !reading.refused; at += STEP_BYTES)
        (void)xmlParseChunk(context, text->data + at, (int)(text->len - at < STEP_BYTES ? text->len - at : STEP_BYTES),
                            0);
    if (!reading.refused)
        (void)xmlParseChunk(context, NULL, 0, 1);
    xmlSetStructuredErrorFunc(NULL, NULL);
    xmlDoc *doc = context->myDoc;
    const bool clean = !reading.refused && doc && context->wellFormed && context->nsWellFormed &&
                       !context->disableSAX && context->errNo == XML_ERR_OK && xmlDocGetRootElement(doc);
    if (clean && lines_set(doc, scanned))
        return doc;
    if (!reading.refused)
        remark_add(remarks, 0, NULL, SAY_NOT_WELL_FORMED, "the file could not be read whole");
    if (doc)
        xmlFreeDoc(doc);
    return NULL;
}
