package org.vouchgate.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouchgate.gateway.assessment.Concluded.accepted;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.Opened;

class ExportResultTest {

    private static final UUID ID = UUID.fromString("5f0c2a1e-9f37-4a53-8a55-0d8e3b6a7c11");
    private static final GatewaySettings GATEWAY =
            new GatewaySettings(URI.create("https://gateway.example"), false, Path.of("."), Path.of("."), Path.of("."));

    @Test
    void a_result_is_told_with_where_it_is_live() {
        var told = export(Concluded.document("verified", Optional.empty(), accepted("Java")), "json-resume");

        assertThat(told).contains("https://gateway.example/requests/" + ID).contains("\"name\":\"Java\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "LER-RS", "ler-rs\r\nX: y"})
    void another_format_is_the_callers_mistake(String format) {
        assertThatThrownBy(() -> export(Concluded.document("verified", Optional.empty(), accepted("Java")), format))
                .isInstanceOfSatisfying(
                        UserError.class,
                        mistake -> assertThat(mistake.problem().status()).isEqualTo(400));
    }

    @Test
    @DisplayName("A-108: what belongs to several people is nobody's résumé")
    void several_people_make_no_record() {
        var document = Concluded.ofPerson(
                new AssessedPerson("different", "These credentials do not belong to one person."), accepted("Java"));

        assertThatThrownBy(() -> export(document, "ler-rs"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        mistake -> assertThat(mistake.problem().status()).isEqualTo(409));
    }

    @Test
    void the_links_name_the_format() {
        assertThat(List.of(ExportFormat.values()))
                .extracting(format -> format.of(ID, GATEWAY).toString())
                .containsExactly(
                        "https://gateway.example/api/v1/presentation-requests/" + ID + "/export?format=ler-rs",
                        "https://gateway.example/api/v1/presentation-requests/" + ID + "/export?format=json-resume");
    }

    private static String export(AssessmentDocument document, String format) {
        var result = new ExportResult();
        result.gateway = GATEWAY;
        result.readAssessment = new ReadAssessment() {
            @Override
            public Read of(UUID employer, UUID id) {
                return new Read(Opened.request(), document);
            }
        };
        return result.of(UUID.randomUUID(), ID, format).toString();
    }
}
