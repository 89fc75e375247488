package org.vouchgate.gateway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.employer.EmployersFile.Listed;

class EmployersFileTest {

    @Test
    void employers_are_read_in_order() {
        var employers = EmployersFile.parse("""
                {"employers": [{"slug": "acme-2", "name": " Acme Ltd ", "contact": "people@acme.example"},
                               {"slug": "b", "name": "Béton & Cie"}]}""");

        assertThat(employers)
                .containsExactly(
                        entry("acme-2", new Listed("Acme Ltd", Optional.of("people@acme.example"))),
                        entry("b", new Listed("Béton & Cie", Optional.empty())));
    }

    @Test
    void the_sample_can_be_read() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("config/server"))) {
            directory = directory.getParent();
        }

        assertThat(EmployersFile.read(directory.resolve("config/employers.json.sample")))
                .containsEntry(
                        "harbour-vale", new Listed("Harbour & Vale Ltd", Optional.of("privacy@harbour-vale.example")));
    }

    @Test
    void a_mistake_stops_the_start_and_says_where_it_is() {
        refused("[]", "not a JSON object");
        refused("{", "not a JSON object");
        refused("{}", "it needs a list employers");
        refused("{\"employers\": [\"acme\"]}", "employers[0].slug must be a text");
        refused("{\"employers\": [{\"slug\": \"Acme\", \"name\": \"A\"}]}", "employers[0].slug must be up to 64");
        refused("{\"employers\": [{\"slug\": \"a\", \"name\": \" \"}]}", "employers[0].name must have 1 to 200");
        refused(
                "{\"employers\": [{\"slug\": \"a\", \"name\": \"A\"}, {\"slug\": \"a\", \"name\": \"B\"}]}",
                "employers[1].slug is listed twice: a");
        for (var contact :
                new String[] {"somebody", "http://acme.example", "javascript:alert(1)", "a@b@c", "a b@c.example"}) {
            refused(
                    "{\"employers\": [{\"slug\": \"a\", \"name\": \"A\", \"contact\": \"" + contact + "\"}]}",
                    "employers[0].contact must be an e-mail address");
        }
    }

    private static void refused(String json, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmployersFile.parse(json))
                .withMessageContaining("gateway.employers: " + why);
    }
}
