package org.vouchgate.acceptance.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of requirements with the tests that show them, as Markdown. */
final class CoverageTable {

    private static final int MOST_NAMED = 4;
    private static final Map<String, String> HEADINGS = headings();

    private final List<Requirement> requirements;
    private final Map<String, String> notApplicable;
    private final Map<String, Set<String>> citations;

    CoverageTable(
            List<Requirement> requirements, Map<String, String> notApplicable, Map<String, Set<String>> citations) {
        this.requirements = requirements;
        this.notApplicable = notApplicable;
        this.citations = citations;
    }

    List<Requirement> open() {
        return requirements.stream()
                .filter(each -> !citations.containsKey(each.id()) && !notApplicable.containsKey(each.id()))
                .toList();
    }

    String markdown() {
        var tested = requirements.stream()
                .filter(each -> citations.containsKey(each.id()))
                .count();
        var text = new StringBuilder("# Coverage of protocol rules and attacks\n\n")
                .append(
                        "Made from the tests by `CoverageTest`; do not edit. To make it anew after tests have changed:\n\n")
                .append("    mvn -q test -pl src/acceptance -am -Dtest=CoverageTest -Dcoverage.update=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false\n\n")
                .append("What an id demands in a few words is in `coverage/requirements.tsv`; why some do not apply, in"
                        + " `coverage/not-applicable.tsv`.\n\n")
                .append(requirements.size() + " in all: " + tested + " tested, "
                        + (requirements.size() - tested - open().size()) + " not applicable, " + open().size()
                        + " open.\n");
        HEADINGS.forEach((group, heading) -> text.append("\n## ")
                .append(heading)
                .append("\n\n| id | what | state |\n|---|---|---|\n")
                .append(requirements.stream()
                        .filter(each -> each.group().equals(group))
                        .map(this::row)
                        .collect(Collectors.joining())));
        return text.toString();
    }

    private String row(Requirement requirement) {
        return "| " + requirement.id() + " | " + requirement.what() + " | " + state(requirement.id()) + " |\n";
    }

    private String state(String id) {
        var tests = citations.get(id);
        if (tests != null) {
            var more = tests.size() > MOST_NAMED ? " and " + (tests.size() - MOST_NAMED) + " more" : "";
            return "tested: " + tests.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
        }
        var why = notApplicable.get(id);
        return why != null ? "not applicable: " + why : "**open**";
    }

    private static Map<String, String> headings() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("D", "Decisions");
        headings.put("AR", "Authorization request");
        headings.put("RU", "Request objects");
        headings.put("CP", "Client identifiers");
        headings.put("DQ", "DCQL");
        headings.put("RS", "Response endpoint");
        headings.put("EN", "Response encryption");
        headings.put("VT", "VP Token");
        headings.put("FM", "Formats in the VP Token");
        headings.put("DC", "Digital Credentials API");
        headings.put("SE", "Sessions");
        headings.put("HA", "HAIP");
        headings.put("V1", "Errata and version 1.1");
        headings.put("SD", "SD-JWT");
        headings.put("OB", "Open Badges 3.0");
        headings.put("A", "Attacks");
        return headings;
    }
}
