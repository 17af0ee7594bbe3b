/* SPDX-License-Identifier: MIT
 *
 * Correct minutes to start from. A test holds them against the grammar, so the example cannot grow stale.
 */
#include "engine/engine.h"

#include <string.h>

static const char swedish[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<!-- Protokoll i lofte. Byt ut texten, behåll elementen. Kontrollera med: lofte check FIL\n"
    "     id:       mötets namn, samma i alla versioner av protokollet\n"
    "     group:    SSPF, EST eller en annan grupp i överenskommelsen\n"
    "     status:   approved (justerat) eller draft (utkast: räknas inte)\n"
    "     revision: 1; en rättad version får ett högre nummer och ersätter den förra helt -->\n"
    "<minutes xmlns=\"urn:lofte:minutes:1\" id=\"est-2024-05-21\" group=\"EST\" municipality=\"0687\"\n"
    "         date=\"2024-05-21\" kind=\"minutes\" status=\"approved\" revision=\"1\">\n"
    "  <attendance>\n"
    "    <person organisation=\"police\" role=\"Kommunpolis\"/>\n"
    "    <person organisation=\"municipality\" role=\"Trygghetssamordnare\"/>\n"
    "    <person organisation=\"school\" role=\"Rektor\" absent=\"true\"/>\n"
    "  </attendance>\n"
    "  <agenda>\n"
    "    <item number=\"1\">\n"
    "      <title>Trafik</title>\n"
    "      <p>Polisen genomförde tre trafikkontroller under april.</p>\n"
    "      <!-- Frivilligt: siffran i en egen uppgift. Den går före texten. -->\n"
    "      <report activity=\"trafikkontroller\" count=\"3\" from=\"2024-04-01\" to=\"2024-04-30\"/>\n"
    "    </item>\n"
    "    <item number=\"2\">\n"
    "      <title>Trygghetsvandring</title>\n"
    "      <p>Höstens vandring planeras.</p>\n"
    "      <decision>En trygghetsvandring genomförs i centrum den 18 september 2024.</decision>\n"
    "      <action owner=\"municipality\" due=\"2024-08-30\">Bjud in fastighetsägarna.</action>\n"
    "    </item>\n"
    "    <!-- Sekretess: texten i en stängd punkt varken sparas eller läses. -->\n"
    "    <item number=\"3\" closed=\"true\"/>\n"
    "  </agenda>\n"
    "</minutes>\n";

static const char english[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<!-- Minutes for lofte. Change the text, keep the elements. Check with: lofte check FILE\n"
    "     id:       the meeting's name, the same in every version of its minutes\n"
    "     group:    SSPF, EST or another group of the agreement\n"
    "     status:   approved, or draft (does not count)\n"
    "     revision: 1; a corrected version has a higher number and replaces the former whole\n"
    "     The text itself is read in Swedish. -->\n"
    "<minutes xmlns=\"urn:lofte:minutes:1\" id=\"est-2024-05-21\" group=\"EST\" municipality=\"0687\"\n"
    "         date=\"2024-05-21\" kind=\"minutes\" status=\"approved\" revision=\"1\">\n"
    "  <attendance>\n"
    "    <person organisation=\"police\" role=\"Kommunpolis\"/>\n"
    "    <person organisation=\"municipality\" role=\"Trygghetssamordnare\"/>\n"
    "    <person organisation=\"school\" role=\"Rektor\" absent=\"true\"/>\n"
    "  </attendance>\n"
    "  <agenda>\n"
    "    <item number=\"1\">\n"
    "      <title>Trafik</title>\n"
    "      <p>Polisen genomförde tre trafikkontroller under april.</p>\n"
    "      <!-- Optional: the figure as an entry of its own. It goes before the text. -->\n"
    "      <report activity=\"trafikkontroller\" count=\"3\" from=\"2024-04-01\" to=\"2024-04-30\"/>\n"
    "    </item>\n"
    "    <item number=\"2\">\n"
    "      <title>Trygghetsvandring</title>\n"
    "      <p>Höstens vandring planeras.</p>\n"
    "      <decision>En trygghetsvandring genomförs i centrum den 18 september 2024.</decision>\n"
    "      <action owner=\"municipality\" due=\"2024-08-30\">Bjud in fastighetsägarna.</action>\n"
    "    </item>\n"
    "    <!-- Secrecy: the text of a closed item is neither stored nor read. -->\n"
    "    <item number=\"3\" closed=\"true\"/>\n"
    "  </agenda>\n"
    "</minutes>\n";

const char *lofte_template(const char *lang, struct arena *arena) {
    return arena_strdup(arena, lang && strcmp(lang, "sv") == 0 ? swedish : english);
}
