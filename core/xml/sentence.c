/* SPDX-License-Identifier: MIT
 *
 * The sentences themselves.
 */
#include "xml/sentence.h"
#include "base/err.h"

static const char *const templates[SENTENCES] = {
    [SAY_EMPTY] = N_("The file is empty. Save the minutes again."),
    [SAY_TOO_LARGE] =
        N_("The file is {0} bytes; at most {1} are read. Minutes are text and far smaller: is it the right file?"),
    [SAY_PACKED] = N_("The file is packed ({0}). Unpack it and import the XML file inside."),
    [SAY_ZIP] = N_("The file is a zip archive or an office document. Save or export the minutes as XML."),
    [SAY_OTHER_KIND] = N_("The file is no XML but {0}. Save or export the minutes as XML."),
    [SAY_UTF16] = N_("The file is stored as {0}. Save it as UTF-8."),
    [SAY_NUL] = N_("The file holds a NUL byte, which no text has: it was damaged. Save the minutes again."),
    [SAY_NUL_END] =
        N_("The file ends in {0} NUL bytes: it was not stored whole, as after a power cut. Save the minutes again."),
    /* NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over two lines */
    [SAY_ENCODING] = N_("The file says that it is stored as {0}; only UTF-8, UTF-16, Windows-1252 and ISO-8859-1 are "
                        "read. Save it as UTF-8 and write encoding=\"UTF-8\" in the first line."),
    [SAY_MARK_DISAGREES] = N_("The file begins with the mark of UTF-8 but says that it is stored as {0}. Write "
                              "encoding=\"UTF-8\" in the first line."),
    [SAY_NOT_UTF8] =
        N_("The byte {0} here is no UTF-8 text: the file is most likely stored as Windows-1252 or ISO-8859-1. "
           "Save it as UTF-8."),
    [SAY_NOT_LATIN1] =
        N_("The file says that it is stored as ISO-8859-1, but the byte {0} here is none of its letters: it is "
           "most likely stored as Windows-1252. Save it as UTF-8 and write encoding=\"UTF-8\" in the first line."),
    [SAY_NOT_LETTER] =
        N_("The file says that it is stored as {0}, but {1} here is none of its letters: it was damaged, or "
           "it is stored otherwise. Save it as UTF-8 and write encoding=\"UTF-8\" in the first line."),
    [SAY_ENCODING_DISAGREES] = N_("The file says that it is stored as {0}, but it is not. Save it as UTF-8 and write "
                                  "encoding=\"UTF-8\" in the first line."),
    [SAY_DECLARATION_FIRST] =
        N_("Something stands before <?xml …?>. Remove it: <?xml …?> must be the very first of the file."),
    [SAY_DECLARATION] =
        N_("The first line is not a right XML declaration. Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>."),
    [SAY_HTML] = N_("The file is a web page (HTML), not minutes in XML. Export the minutes as XML."),
    [SAY_DOCTYPE] = N_("The file has a DOCTYPE, which can make a program fetch or repeat other files. Remove the part "
                       "<!DOCTYPE …>; minutes need none."),

    [SAY_TAG_LONG] =
        N_("The tag <{0}> is longer than {1} bytes. Put long text inside the element, not in an attribute."),
    [SAY_TAG_ATTRIBUTES] =
        N_("The tag <{0}> has more than {1} attributes. Minutes need at most eleven: is it the right file?"),
    [SAY_FILE_ELEMENTS] = N_("The file has more than {0} elements. That is no set of minutes: is it the right file?"),
    [SAY_FILE_ATTRIBUTES] =
        N_("The file has more than {0} attributes. That is no set of minutes: is it the right file?"),
    [SAY_FILE_PREFIXES] =
        N_("The file declares more than {0} namespace prefixes. Minutes need none: remove the xmlns:… attributes."),
    [SAY_DEPTH] = N_("The elements are nested more than {0} deep. Close each element where it ends."),
    [SAY_HUGE] = N_(
        "More than ten million bytes stand here without an element. That is no set of minutes: is it the right file?"),
    [SAY_FIELD_LONG] = N_("The text of <{0}> is longer than {1} bytes. Split it into several."),
    [SAY_ITEM_LONG] =
        N_("The texts of this item are longer than {0} bytes together. Split the item, or is it the right file?"),
    [SAY_TEXT_LONG] =
        N_("The texts of the file are longer than {0} bytes together. Minutes are far shorter: is it the right file?"),
    [SAY_ENTRIES] =
        N_("The file has more than {0} items, reports, actions and persons together. Minutes have far fewer: is "
           "it the right file?"),
    [SAY_VALUE_LONG] = N_("The attribute {1} of <{0}> is longer than {2} bytes. Shorten it."),
    [SAY_CUT] =
        N_("The file ends before <{0}>, opened on line {1}, is closed: its end is missing. Save or copy it again."),
    [SAY_NO_XML] = N_("The file does not begin with an XML element. Is it the right file?"),
    [SAY_END_TAG] = N_("</{2}> does not match <{0}>, opened on line {1}. Close <{0}> first, or correct the name."),
    [SAY_AFTER_END] = N_("Something follows after the end of the minutes. A file holds one <minutes> and nothing after "
                         "it: remove the rest."),
    [SAY_ENTITY] = N_("&{0}; is not known here. Write the character itself."),
    [SAY_AMPERSAND] = N_("A lone & stands here. Write &amp; for the sign &."),
    [SAY_LESS_THAN] = N_("A lone < stands here. Write &lt; for the sign <."),
    [SAY_CHARACTER] = N_("A character stands here that XML forbids, such as a control character. Remove it."),
    [SAY_PREFIX] = N_("The prefix {0}: in {0}:{1} is not declared. Remove the prefix and the colon."),
    [SAY_TWICE] = N_("The attribute {0} stands twice in one tag. Remove one."),
    [SAY_QUOTES] = N_("An attribute is not written as name=\"value\". Put its value in quotes."),
    [SAY_QUOTE_OPEN] =
        N_("The value of an attribute has no closing quote, or the file ends inside a tag. Write name=\"value\"."),
    [SAY_TAG_OPEN] = N_("A tag has no closing >, or something stands in it that is no attribute. Write <name> or <name "
                        "attribute=\"value\">."),
    [SAY_ID_TWICE] = N_("The same xml:id stands twice in the file. Remove the attribute xml:id; minutes need none."),
    [SAY_NOT_CLOSED] =
        N_("What begins here with {0} never ends: {1} is missing. Write it, or save or copy the file again."),
    [SAY_SPACE] = N_("Two attributes stand here without a space between them, or a quote is missing. Write "
                     "name=\"value\" with a space before each."),
    [SAY_COMMENT] = N_("A comment is not right here. It begins with <!--, ends with --> and holds no -- inside."),
    [SAY_CDATA] = N_("]]> stands here in the text. Write ]]&gt; for it."),
    [SAY_NOT_WELL_FORMED] = N_("The XML is broken here. The reader of XML says: {0}."),

    [SAY_ROOT] = N_("The file holds <{0}>, not minutes. The outermost element must be "
                    "<minutes xmlns=\"urn:lofte:minutes:1\" …>."),
    [SAY_ROOT_NAMESPACE] = N_("<{0}> has xmlns=\"{1}\". Write xmlns=\"urn:lofte:minutes:1\"."),
    [SAY_ROOT_NO_NAMESPACE] = N_("<{0}> does not say which format it is. "
                                 "Write <{0} xmlns=\"urn:lofte:minutes:1\" …>."),
    [SAY_FOREIGN_ELEMENT] = N_("<{0}> is of another format ({1}). Remove it."),
    [SAY_UNKNOWN_ELEMENT] = N_("Minutes have no element <{0}>. In <{1}> may stand: {2}."),
    [SAY_NEAR_ELEMENT] = N_("Minutes have no element <{0}>; did you mean <{1}>?"),
    [SAY_MISPLACED] = N_("<{0}> cannot stand in <{1}>. It belongs in: {2}."),
    [SAY_NO_CHILDREN] = N_("<{1}> cannot hold <{0}> or any other element. Remove the tags <{0}> and </{0}>."),
    [SAY_NO_ELEMENT] = N_("<{0}> has no <{1}>. Add one."),
    [SAY_ELEMENT_TWICE] = N_("<{0}> has more than one <{1}>. Put their contents into one."),
    [SAY_ORDER] = N_("<{0}> must stand before <{1}>. Move it."),
    [SAY_TITLE_FIRST] = N_("<title> must be the first element in <item>. Move it."),
    [SAY_TITLE_EMPTY] = N_("The title is empty. Write what the item is about."),
    [SAY_STRAY_TEXT] = N_("The text “{0}” stands loose in <{1}>. Put it into a <p> of an item, or remove it."),
    [SAY_FOREIGN_ATTRIBUTE] = N_("The attribute {0} of <{1}> is of another format. Remove it."),
    [SAY_UNKNOWN_ATTRIBUTE] = N_("<{1}> has no attribute {0}. Remove it."),
    [SAY_NEAR_ATTRIBUTE] = N_("<{1}> has no attribute {0}; did you mean {2}?"),
    [SAY_NO_ATTRIBUTE] = N_("<{0}> lacks the attribute {1}. Add it, as in {2}."),
    [SAY_EMPTY_ATTRIBUTE] = N_("The attribute {1} of <{0}> is empty. Fill it in, as in {2}."),
    [SAY_HIDDEN] =
        N_("The attribute {1} of <{0}> holds a character that cannot be seen ({2}). Write the value anew without it."),
    [SAY_CHOICE] = N_("{1}=\"{2}\" in <{0}> is not possible. Write one of: {3}."),
    [SAY_NEAR_CHOICE] = N_("{1}=\"{2}\" in <{0}> is not possible; did you mean \"{4}\"? Possible are: {3}."),
    [SAY_MUNICIPALITY] =
        N_("municipality=\"{0}\" is no municipality code. Write its four digits, as in municipality=\"0687\"."),
    [SAY_REVISION] =
        N_("revision=\"{0}\" is no revision number. Write 1 for the first, 2 for the one that replaces it, and so on."),
    [SAY_COUNT] = N_("count=\"{0}\" is not a number. Write digits only, as in count=\"4\", or leave count out."),
    [SAY_COUNT_HUGE] = N_("count=\"{0}\" is too large a number. Write how many there really were."),
    [SAY_NO_DATE] = N_("{1}=\"{2}\" in <{0}> is not a date. Write year-month-day, as in {1}=\"2023-03-14\"."),
    [SAY_NO_SUCH_DAY] =
        N_("{1}=\"{2}\" in <{0}> is not a day of the calendar. Write a day that exists, as in {1}=\"2023-03-14\"."),
    [SAY_DATE_UNCLEAR] =
        N_("{1}=\"{2}\" in <{0}> can be read as two different days. Write year-month-day, as in {1}=\"2023-03-14\"."),
    [SAY_DATE_ODD] = N_("{1}=\"{2}\" in <{0}> was read as {3}. Write {1}=\"{3}\"."),
    [SAY_TOTAL_COUNT] = N_("A <report> with kind=\"total\" must say how many. Add count, as in count=\"12\"."),
    [SAY_NONE_COUNT] =
        N_("A <report> with kind=\"none\" says that none took place, but it has count=\"{0}\". Change one of them."),
    [SAY_GRAMMAR] = N_("The file does not follow the format of minutes here. The reader of XML says: {0}."),

    [SAY_MORE_ERRORS] = N_("More errors: {0}. Correct the first ones and try again."),
    [SAY_MORE_WARNINGS] = N_("More warnings: {0}."),

    [SAY_TIME] = N_("The file took too long to read and was given up. Minutes take a fraction of a second: is it the "
                    "right file?"),
    [SAY_MEMORY] = N_("The file needs more memory than minutes may use and was given up. Is it the right file?"),
    [SAY_CRASHED] = N_("The reader of XML broke down on this file, so nothing of it was taken. Please report this."),
    [SAY_NO_START] =
        N_("No process could be started to read the file: the machine may be short of memory. Try again later."),
};

const char *sentence_template(enum sentence sentence) {
    return templates[sentence];
}

enum lofte_severity sentence_severity(enum sentence sentence) {
    return sentence == SAY_DATE_ODD || sentence == SAY_MORE_WARNINGS ? LOFTE_WARNING : LOFTE_ERROR;
}
