package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.jose.StrictJson;

class ClaimsPathTest {

    // The credential and the first four paths are those of OpenID4VP 1.0, section 7.3.
    private static final String CREDENTIAL = """
            {"name":"Arthur Dent","address":{"street_address":"42 Market Street","locality":"Milliways"},
             "degrees":[{"type":"Bachelor of Science","university":"University of Betelgeuse"},
                        {"type":"Master of Science","university":"University of Betelgeuse"}],
             "nationalities":["British","Betelgeusian"],"nothing":null,"empty":[]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DQ-12 a name|['name']|['Arthur Dent']",
                "DQ-12 a member|['address','street_address']|['42 Market Street']",
                "DQ-12 every element|['degrees',null,'type']|['Bachelor of Science','Master of Science']",
                "DQ-12 one element|['nationalities',1]|['Betelgeusian']",
                "DQ-12 null is a value|['nothing']|[null]",
                "DQ-12 unknown name|['surname']|[]",
                "DQ-12 beyond the end|['nationalities',2]|[]",
                "DQ-12 some elements lack it|['degrees',null,'grade']|[]",
                "DQ-12 no object|['name','first']|[]",
                "DQ-12 no array|['address',null]|[]",
                "DQ-12 object by number|['address',0]|[]",
                "DQ-12 array by name|['nationalities','0']|[]",
                "DQ-12 elements of nothing|['empty',null]|[]",
                "DQ-12 into null|['nothing','x']|[]",
            })
    void a_path_selects_what_the_specification_says(String rule, String path, String selected) {
        var credential = StrictJson.object(CREDENTIAL).orElseThrow();

        var found = path(path).select(credential);

        assertThat(found)
                .describedAs(rule)
                .isEqualTo(List.copyOf(
                        StrictJson.array(selected.replace('\'', '"')).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[['a'],'b']", "[{'t':1},{'u':2}]"})
    void one_element_of_the_wrong_kind_aborts_the_selection(String elements) {
        // DQ-12: section 7.1.1 aborts if any of the selected elements cannot be stepped into.
        var credential = StrictJson.object("{\"list\":" + elements.replace('\'', '"') + "}")
                .orElseThrow();

        assertThat(path("['list',null,0]").select(credential)).isEmpty();
    }

    private static ClaimsPath path(String steps) {
        var query = Queries.query(Queries.json(
                "{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']},'claims':[{'path':" + steps
                        + "}]}]}"));
        var path = query.credentials().get(0).claims().get(0).path();
        assertThat((JsonValue) path.toJson())
                .isEqualTo(StrictJson.array(steps.replace('\'', '"')).orElseThrow());
        return path;
    }
}
