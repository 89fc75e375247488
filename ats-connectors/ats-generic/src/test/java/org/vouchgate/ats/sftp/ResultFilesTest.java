package org.vouchgate.ats.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;
import org.vouchgate.ats.secret.Sha256;
import org.vouchgate.ats.sftp.ResultFiles.ResultFile;

class ResultFilesTest {

    private static final AtsAccount ACCOUNT = new AtsAccount("employer-1", "sftp", Map.of(), Map.of());
    private static final AtsTarget TARGET = AtsTarget.application("application-42");
    private static final String BASE = "verification-5f0c2a1e-9f37-4a53-8a55-0d8e3b6a7c11-r";

    @Test
    void the_manifest_comes_last_and_knows_the_other_files() {
        var files = files(Reports.partlyVerified(TARGET, 1));

        assertThat(files)
                .extracting(ResultFile::name)
                .containsExactly(BASE + "1.pdf", BASE + "1.csv", BASE + "1.manifest.json");
        var table = manifest(files).getJsonArray("files").getJsonObject(0);
        assertThat(table.getString("name")).isEqualTo(BASE + "1.csv");
        assertThat(table.getInt("rows")).isEqualTo(lines(files).size() - 1).isEqualTo(4);
        assertThat(table.getInt("size")).isEqualTo(files.get(1).content().length);
        assertThat(table.getString("sha256")).isEqualTo(Sha256.hex(files.get(1).content()));
        var pdf = manifest(files).getJsonArray("files").getJsonObject(1);
        assertThat(pdf.getString("sha256"))
                .isEqualTo(Reports.partlyVerified(TARGET, 1)
                        .summary()
                        .orElseThrow()
                        .sha256());
    }

    @Test
    void a_later_revision_has_a_name_of_its_own_and_says_what_it_replaces() {
        var files = files(Reports.partlyVerified(TARGET, 2));

        assertThat(files.get(1).name()).isEqualTo(BASE + "2.csv");
        assertThat(manifest(files).getString("replaces")).isEqualTo(BASE + "1.csv");
        assertThat(manifest(files(Reports.partlyVerified(TARGET, 1)))).doesNotContainKey("replaces");
    }

    @Test
    void all_attempts_write_the_same_bytes() {
        var first = files(Reports.partlyVerified(TARGET, 1));
        var second = files(Reports.partlyVerified(TARGET, 1));

        assertThat(second).usingRecursiveComparison().isEqualTo(first);
    }

    /** Receivers map columns by position; this list may grow at its end, and change in no other way. */
    @Test
    void the_columns_keep_their_order() {
        assertThat(lines(files(Reports.partlyVerified(TARGET, 1))).get(0))
                .isEqualTo(
                        "\"format_version\",\"row\",\"request_id\",\"revision\",\"marker\",\"order_ref\",\"application_ref\","
                                + "\"candidate_ref\",\"package_id\",\"package_name\",\"state\",\"reason\",\"conclusion\",\"score\","
                                + "\"score_max\",\"score_method\",\"skill\",\"skill_label\",\"skill_status\",\"skill_level\","
                                + "\"skill_scheme\",\"skill_evidence\",\"credential_type\",\"credential_issuer\","
                                + "\"credential_issuer_id\",\"credential_issuer_trust\",\"credential_issued_at\","
                                + "\"credential_valid_until\",\"credential_conclusion\",\"credential_assurance\",\"checked_at\","
                                + "\"expires_at\",\"report_url\",\"summary_file\",\"summary_sha256\"");
    }

    @Test
    void one_summary_row_and_one_row_per_skill() {
        var lines = lines(files(Reports.partlyVerified(TARGET, 1)));

        assertThat(lines.get(1))
                .startsWith("\"1\",\"summary\",\"5f0c2a1e-9f37-4a53-8a55-0d8e3b6a7c11\",\"1\",\"[vg:")
                .contains("\"partially_verified\",\"verified_in_part\",\"rejected\",\"66.7\",\"100\",\"coverage-1\"")
                .contains("\"" + BASE + "1.pdf\"");
        assertThat(lines.get(2))
                .startsWith("\"1\",\"skill\",")
                .contains("\"Java\",\"verified\",\"6\",\"EQF\",\"formal\",\"Bachelor of Science\","
                        + "\"University of Examples & Sons\",\"did:web:university.example\"");
        assertThat(lines.get(4)).contains("\"SQL <advanced>\",\"not_provided\"");
    }

    @Test
    void a_hostile_skill_is_no_formula_and_no_row() {
        var hostile = Reports.withSkills(
                Reports.partlyVerified(TARGET, 1),
                List.of(new ReportedSkill(
                        Optional.empty(),
                        "=HYPERLINK(\"https://evil.example\")\r\n\"1\",\"summary\"",
                        Optional.of("@1"),
                        Optional.empty(),
                        SkillStatus.NOT_PROVIDED,
                        Optional.empty(),
                        Optional.empty())));
        var lines = lines(files(hostile));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2))
                .contains("\"'=HYPERLINK(\"\"https://evil.example\"\") \"\"1\"\"")
                .contains("\"'@1\"");
    }

    @Test
    void a_report_without_a_result_has_a_summary_row_and_no_pdf() {
        var files = files(Reports.declined(TARGET));

        assertThat(files).extracting(ResultFile::name).containsExactly(BASE + "1.csv", BASE + "1.manifest.json");
        assertThat(lines(files)).hasSize(2);
        assertThat(lines(files).get(1)).contains("\"declined\"").endsWith("\"\",\"\"");
    }

    private static List<ResultFile> files(CandidateReport report) {
        return ResultFiles.of(Step.of(StepKind.ORDER, report, ACCOUNT, Map.of()), report)
                .files();
    }

    private static List<String> lines(List<ResultFile> files) {
        var csv = files.stream()
                .filter(file -> file.name().endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        return List.of(new String(csv.content(), StandardCharsets.UTF_8).split("\r\n"));
    }

    private static JsonObject manifest(List<ResultFile> files) {
        return Json.createReader(
                        new ByteArrayInputStream(files.get(files.size() - 1).content()))
                .readObject();
    }
}
