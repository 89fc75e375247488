package org.vouchgate.skills.taxonomy.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.Concept.Crosswalk;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Match;
import org.vouchgate.skills.taxonomy.Concept.Relation;
import org.vouchgate.skills.taxonomy.Concept.RelationKind;
import org.vouchgate.skills.taxonomy.Concept.Role;

/** Rich skill descriptors, CASE packages and CTDL-ASN frameworks. */
class JsonTaxonomiesTest {

    private static final String DESCRIPTOR = """
            {"type": "RichSkillDescriptor", "id": "https://skills.example/1", "uuid": "8f2e", "skillName": "Glaze Mixing",
             "skillStatement": "Mix glazes by recipe.", "categories": ["Ceramics"], "keywords": ["Clay"],
             "alignments": [{"id": "http://data.europa.eu/esco/skill/g1", "skillName": "glazes"}], "standards": [{"skillName": "X"}]}""";

    @Test
    void one_descriptor_alone_is_read() {
        var concept =
                Texts.concept(Texts.of("rsd.json", DESCRIPTOR).read(TaxonomyKind.RSD_JSON), "https://skills.example/1");

        assertThat(concept.label("en")).isEqualTo("Glaze Mixing");
        assertThat(concept.sector()).isEqualTo("ceramics");
        assertThat(concept.crosswalks())
                .containsExactly(
                        new Crosswalk("urn:uuid:8f2e", Match.EXACT),
                        new Crosswalk("http://data.europa.eu/esco/skill/g1", Match.CLOSE));
    }

    @Test
    void a_list_of_descriptors_is_read_entry_by_entry_and_what_is_wrong_is_reported() {
        var list = "[" + DESCRIPTOR + ",\n{\"id\": \"https://skills.example/2\"},\n"
                + DESCRIPTOR
                        .replace("example/1", "example/3")
                        .replace("\"uuid\"", "\"archiveDate\": \"2024-01-01\", \"uuid\"")
                + "]";

        var report = Texts.of("list.json", list).read(TaxonomyKind.RSD_JSON).report();

        assertThat(report.concepts()).isEqualTo(1);
        assertThat(report.listed())
                .extracting(ReadingReport.Skipped::why)
                .containsExactly("It has no skillName, or neither id nor uuid.", "“Glaze Mixing” is archived.");
        assertThat(report.listed().get(0).line()).isEqualTo(4);
    }

    @Test
    void a_case_package_gives_items_their_tree_and_their_matches_elsewhere() {
        var text = """
                {"CFDocument": {"identifier": "d", "uri": "https://case.example/d", "title": "Pottery", "language": "en"},
                 "CFItems": [
                  {"identifier": "i1", "uri": "https://case.example/i1", "fullStatement": "Throws pots on a wheel.", "abbreviatedStatement": "Wheel throwing", "humanCodingScheme": "P.1", "language": "en"},
                  {"identifier": "i2", "uri": "https://case.example/i2", "fullStatement": "Centres the clay.", "CFItemType": "Knowledge"},
                  {"identifier": "i3"}],
                 "CFAssociations": [
                  {"associationType": "isChildOf", "originNodeURI": {"uri": "https://case.example/i1"}, "destinationNodeURI": {"uri": "https://case.example/d"}},
                  {"associationType": "isChildOf", "originNodeURI": {"uri": "https://case.example/i2"}, "destinationNodeURI": {"uri": "https://case.example/i1"}},
                  {"associationType": "isRelatedTo", "originNodeURI": {"uri": "https://case.example/i2"}, "destinationNodeURI": {"uri": "https://case.example/i1"}},
                  {"associationType": "exactMatchOf", "originNodeURI": "https://case.example/i1", "destinationNodeURI": "http://data.europa.eu/esco/skill/k1"},
                  {"associationType": "isFriendOf", "originNodeURI": "https://case.example/i1", "destinationNodeURI": "x"}]}""";

        var reading = Texts.of("package.json", text).read(TaxonomyKind.CASE_JSON);

        var throwing = Texts.concept(reading, "https://case.example/i1");
        assertThat(throwing.label("en")).isEqualTo("Wheel throwing");
        assertThat(throwing.broader()).containsExactly("https://case.example/d");
        assertThat(throwing.crosswalks()).contains(new Crosswalk("http://data.europa.eu/esco/skill/k1", Match.EXACT));
        var centring = Texts.concept(reading, "https://case.example/i2");
        assertThat(centring.kind()).isEqualTo(Kind.KNOWLEDGE);
        assertThat(centring.related()).containsExactly(new Relation(throwing.uri(), RelationKind.RELATED));
        assertThat(reading.report().listed())
                .extracting(ReadingReport.Skipped::why)
                .containsExactly(
                        "It has no identifier, or neither fullStatement nor abbreviatedStatement.",
                        "“isFriendOf” is no association that is known.");
    }

    @Test
    void a_ctdl_framework_is_read_with_and_without_its_envelope() {
        var graph = """
                {"@context": "https://credreg.net/ctdlasn/schema/context/json", "@graph": [
                 {"@id": "https://reg.example/f", "@type": "ceasn:CompetencyFramework", "ceasn:name": {"en-us": "Pottery"}},
                 {"@id": "https://reg.example/c", "@type": "ceasn:Competency", "ceterms:ctid": "ce-1", "ceasn:competencyText": {"en-us": "Opens the ball of clay.", "de": "Bricht den Ton auf."},
                  "ceasn:isTopChildOf": "https://reg.example/f", "ceasn:codedNotation": "1.1", "ceasn:broadAlignment": ["https://other.example/b"]}]}""";

        var plain = Texts.of("graph.json", graph).read(TaxonomyKind.CTDL_ASN);
        var enveloped = Texts.of("envelope.json", "{\"envelope_id\": \"e\", \"decoded_resource\": " + graph + "}")
                .read(TaxonomyKind.CTDL_ASN);

        var opening = Texts.concept(plain, "https://reg.example/c");
        assertThat(Texts.names(opening, "de", Role.PREFERRED)).containsExactly("Bricht den Ton auf.");
        assertThat(opening.broader()).containsExactly("https://reg.example/f");
        assertThat(opening.crosswalks())
                .contains(new Crosswalk("ce-1", Match.EXACT), new Crosswalk("https://other.example/b", Match.BROAD));
        assertThat(enveloped.concepts()).isEqualTo(plain.concepts());
    }

    @Test
    void what_is_no_json_is_refused_with_its_line() {
        assertThat(Texts.of("x.json", "[\n{\"id\": \n oops")
                        .refused(TaxonomyKind.RSD_JSON)
                        .explanation())
                .isEqualTo("x.json, line 3: From here on it is no JSON.");
        assertThat(Texts.of("x.json", "").refused(TaxonomyKind.CASE_JSON).sentence())
                .contains("no JSON");
        assertThat(Texts.of("x.json", "7").refused(TaxonomyKind.CTDL_ASN).sentence())
                .contains("neither a JSON object nor a list");
        assertThat(Texts.of("x.json", "{}").refused(TaxonomyKind.CTDL_ASN).sentence())
                .contains("No skill was found");
    }

    @Test
    void an_entry_that_never_ends_is_refused_in_bounded_memory() {
        var limits = new ReadingLimits(10, 1 << 24, 1 << 24, 10_000, 10, 100, 10);
        var files = Texts.of("x.json", "[{\"id\": \"" + "x".repeat(1_000_000) + "\"}]");

        assertThat(files.refused(TaxonomyKind.RSD_JSON, limits).sentence()).contains("longer than 10000 characters");
    }

    @Test
    void a_thousand_levels_of_brackets_are_refused() {
        var deep = "{\"id\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(Texts.of("x.json", "[" + deep + "]")
                        .refused(TaxonomyKind.RSD_JSON)
                        .file())
                .isEqualTo("x.json");
    }
}
