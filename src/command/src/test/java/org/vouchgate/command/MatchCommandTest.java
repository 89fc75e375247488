package org.vouchgate.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

class MatchCommandTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String JAVA = "{\"label\":\"Java\",\"importance\":\"required\"}";
    private static final String BADGE =
            "{\"verification\":\"valid\",\"achievementName\":\"Java\",\"resultStatus\":\"Completed\",\"awardedDate\":\"2026-05-01\"}";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void each_line_is_answered_in_order_with_its_own_id() throws IOException {
        var in = file("""
                {"id":"one","requirements":[%s],"credentials":[%s]}

                {"id":"none","requirements":[%s],"credentials":[]}
                """.formatted(JAVA, BADGE, JAVA));

        int code = run("match", "--in", in.toString(), "--out", out().toString());

        assertThat(code).isZero();
        assertThat(answers()).extracting(answer -> answer.getString("id")).containsExactly("one", "none");
        assertThat(answers().get(0).getJsonNumber("score").doubleValue()).isBetween(90.0, 100.0);
        assertThat(answers().get(1).getBoolean("enoughEvidence")).isFalse();
        assertThat(answers().get(1).getJsonNumber("score").doubleValue()).isZero();
    }

    @Test
    void candidates_of_a_job_share_its_requirements() throws IOException {
        var in = file("""
                [{"job":{"id":"j","requirements":[%s]},"candidates":[
                  {"id":"a","credentials":[%s],"profile":{"name":"Ada"}},{"id":"b","credentials":[]}]}]
                """.formatted(JAVA, BADGE));

        int code = run("match", "--in", in.toString(), "--out", out().toString());

        assertThat(code).isZero();
        assertThat(answers())
                .extracting(answer -> answer.getString("job") + answer.getString("id"))
                .containsExactly("ja", "jb");
        assertThat(Files.readString(out())).doesNotContain("Ada");
    }

    @Test
    void a_line_that_cannot_be_used_is_answered_with_what_is_wrong_and_the_others_go_on() throws IOException {
        var in = file("""
                {"id":"wrong","requirements":[%s],"credentials":[{"verification":"surely","achievementName":"Java"}]}
                {"id":"right","requirements":[%s],"credentials":[%s]}
                """.formatted(JAVA, JAVA, BADGE));

        run("match", "--in", in.toString(), "--out", out().toString());

        assertThat(answers().get(0).getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/credentials/0/verification");
        assertThat(answers().get(1).getBoolean("whatIf")).isTrue();
    }

    @Test
    void odd_lines_are_answered_each() throws IOException {
        var in = file(String.join(
                "\n",
                "{\"id\":\"empty\"}",
                "{\"id\":\"long\",\"requirements\":[{\"label\":\"" + "<div>".repeat(200_000)
                        + "\"}],\"credentials\":[]}",
                "{\"id\":\"rtl\",\"requirements\":[{\"label\":\"إدارة المشاريع\"}],\"credentials\":["
                        + "{\"verification\":\"valid\",\"achievementName\":\"project management\",\"resultStatus\":\"Completed\"}]}",
                "{\"id\":\"stuffed\",\"requirements\":[" + JAVA + "],\"credentials\":["
                        + "{\"verification\":\"valid\",\"achievementName\":\"" + "SQL ".repeat(200)
                        + "\",\"criteria\":\"" + "Java ".repeat(3_900) + "\"}]}"));

        int code = run("match", "--in", in.toString(), "--out", out().toString());

        assertThat(code).isZero();
        assertThat(answers())
                .extracting(answer -> answer.getString("id"))
                .containsExactly("empty", "long", "rtl", "stuffed");
        assertThat(answers().get(0)).containsKey("errors");
        assertThat(answers().get(1)).containsKey("errors");
        assertThat(answers().get(2).getJsonNumber("score").doubleValue()).isGreaterThan(50);
        assertThat(answers().get(3).getJsonNumber("score").doubleValue()).isLessThanOrEqualTo(100);
    }

    @Test
    void what_is_no_json_ends_it_with_wrong_use() throws IOException {
        var in = file("{\"id\":");

        assertThat(run("match", "--in", in.toString(), "--out", out().toString()))
                .isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("--in is no JSON");
    }

    @Test
    void an_employers_weights_are_scored_with_and_recorded() throws IOException {
        var in = file("{\"requirements\":[%s],\"credentials\":[%s]}".formatted(JAVA, BADGE));
        var standard = WeightsFile.write(Weights.standard());
        var doubtful = Json.createObjectBuilder(standard)
                .add("version", "weights/7")
                .add("scoring", true)
                .add(
                        "ladder",
                        Json.createObjectBuilder(standard.getJsonObject("ladder"))
                                .add("name", 0.5)
                                .add("mention", 0.4))
                .build();

        run("match", "--in", in.toString(), "--out", out().toString());
        var usual = answers().get(0);
        int code = run("match", "--in", in.toString(), "--out", out().toString(), "--weights", weights(doubtful));
        var given = answers().get(0);

        assertThat(code).isZero();
        assertThat(given.getString("weightsVersion")).isEqualTo("weights/7");
        assertThat(given.getString("weightsHash")).matches("[0-9a-f]{64}").isNotEqualTo(usual.getString("weightsHash"));
        assertThat(given.getJsonNumber("score").doubleValue())
                .isLessThan(usual.getJsonNumber("score").doubleValue());
    }

    @Test
    void an_employer_that_gives_no_scores_is_given_none() throws IOException {
        var in = file("{\"requirements\":[%s],\"credentials\":[%s]}".formatted(JAVA, BADGE));
        var off = Json.createObjectBuilder(WeightsFile.write(Weights.standard()))
                .add("version", "weights/8")
                .add("scoring", false)
                .build();

        run("match", "--in", in.toString(), "--out", out().toString(), "--weights", weights(off));

        assertThat(answers().get(0).isNull("score")).isTrue();
    }

    @Test
    void weights_with_a_number_missing_are_wrong_use() throws IOException {
        var in = file("");

        int code = run(
                "match",
                "--in",
                in.toString(),
                "--out",
                out().toString(),
                "--weights",
                weights(Json.createObjectBuilder().add("version", "weights/9").build()));

        assertThat(code).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("/ladder/identifier", "must be a number");
    }

    private String weights(JsonObject json) throws IOException {
        return Files.writeString(directory.resolve("weights.json"), json.toString())
                .toString();
    }

    @Test
    void a_missing_file_an_unknown_option_and_an_unknown_command_are_wrong_use() {
        assertThat(run("match", "--in", "/nowhere", "--out", out().toString())).isEqualTo(2);
        assertThat(run("match", "--pleas", "x")).isEqualTo(2);
        assertThat(run("guess")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        var stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
        return new Main(List.of(new MatchCommand(NOON)), stream).run(arguments);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("in"), content);
    }

    private Path out() {
        return directory.resolve("out");
    }

    private List<JsonObject> answers() throws IOException {
        return Files.readAllLines(out()).stream()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }
}
