package org.vouchgate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import, normalise and relatedness, one after the other as people use them. */
class SkillCommandsTest {

    private static final String KILN = "urn:vouchgate:own-skill:kiln-whispering";
    private static final String GLAZE = "urn:vouchgate:own-skill:glaze-mixing";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @BeforeEach
    void import_a_list() throws IOException {
        var list = file("own.csv", "name,aliases\nKiln whispering,Kiln firing\nGlaze mixing,\n,\n");

        int code = run("import", "--kind", "plain-csv", "--in", list, "--out", path("index"));

        assertThat(code).as(said()).isZero();
    }

    @Test
    void what_was_left_out_of_an_import_stands_beside_it() throws IOException {
        assertThat(said()).contains("2 concepts with 3 names", "1 left out");
        assertThat(Files.readString(directory.resolve("index/skipped.tsv"))).isEqualTo("own.csv\t4\tIt has no name.\n");
    }

    @Test
    void rows_of_any_form_are_answered_as_json_in_their_order() throws IOException {
        var in = file("texts", "kiln firing\n\nq2\tglaze mixing\ten\n{\"id\": 3, \"text\": \"tax law of Mars\"}\n");

        int code = run("normalise", "--taxonomy", path("index") + ",starter", "--in", in, "--out", path("out"));

        assertThat(code).as(said()).isZero();
        assertThat(lines("out")).hasSize(3);
        assertThat(lines("out").get(0)).startsWith("{\"text\":\"kiln firing\",\"skills\":[{\"uri\":\"" + KILN + "\"");
        assertThat(lines("out").get(1))
                .startsWith("{\"id\":\"q2\",\"text\":\"glaze mixing\",\"skills\":[{\"uri\":\"" + GLAZE + "\"");
        assertThat(lines("out").get(2)).startsWith("{\"id\":\"3\"");
    }

    @Test
    void odd_rows_are_answered_like_any_other() throws IOException {
        var in = file(
                "texts",
                String.join(
                        "\n",
                        "q1\t<p>kiln <b>firing</b></p><script>glaze mixing</script>",
                        "q2\t",
                        "q3\t" + "<div>".repeat(190_000) + "kiln firing",
                        "q4\t" + "kiln firing ".repeat(80_000),
                        "q5\tفني خبير في kiln firing\tar",
                        "q6\tkiln",
                        "q7\t\u202Egnirif nlik\u202C, Kenntnisse in glaze mixing"));

        int code = run("normalise", "--taxonomy", path("index"), "--in", in, "--out", path("out.tsv"), "--limit", "1");

        assertThat(code).as(said()).isZero();
        var found = lines("out.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields.length > 2)
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[2]));
        assertThat(found)
                .containsEntry("q1", KILN)
                .doesNotContainKey("q2")
                .containsEntry("q3", KILN)
                .containsEntry("q4", KILN)
                .containsEntry("q5", KILN)
                .containsEntry("q7", GLAZE);
    }

    @Test
    void odd_pairs_are_answered_with_nothing() throws IOException {
        var in = file(
                "pairs",
                "\t\n" + KILN + "\t\n" + "<div>".repeat(200_000) + "\t" + KILN + "\nمهارة\t\u202E" + GLAZE + "\n");

        int code = run("relatedness", "--taxonomy", path("index"), "--in", in, "--out", path("out.tsv"));

        assertThat(code).as(said()).isZero();
        assertThat(lines("out.tsv")).hasSize(3).allMatch(line -> line.endsWith("\t"));
    }

    @Test
    void a_table_has_a_row_for_each_skill() throws IOException {
        var in = file("texts", "q1\tkiln whispering\n");

        run("normalise", "--taxonomy", path("index"), "--in", in, "--out", path("out.tsv"), "--limit", "1");

        assertThat(lines("out.tsv"))
                .singleElement()
                .asString()
                .startsWith("q1\t1\t" + KILN + "\t1.0\tKiln whispering\t");
    }

    @Test
    void many_rows_keep_their_order() throws IOException {
        var in = file("texts", "kiln whispering\nglaze mixing\n".repeat(5_000));

        run("normalise", "--taxonomy", path("index"), "--in", in, "--out", path("out.tsv"), "--limit", "1");

        var lines = lines("out.tsv");
        assertThat(lines).hasSize(10_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(lines.get(i)).contains(i % 2 == 0 ? KILN : GLAZE);
        }
    }

    @Test
    void pairs_get_a_number_or_nothing_where_one_is_not_known() throws IOException {
        var in = file("pairs", KILN + "\t" + KILN + "\n" + KILN + "\turn:nobody\n");

        int code = run("relatedness", "--taxonomy", path("index"), "--in", in, "--out", path("out.tsv"));

        assertThat(code).as(said()).isZero();
        assertThat(lines("out.tsv")).containsExactly(KILN + "\t" + KILN + "\t1.0", KILN + "\turn:nobody\t");
    }

    @Test
    void what_cannot_be_used_is_said_and_nothing_is_overwritten() throws IOException {
        var list = file("broken.csv", "a,b\n");

        assertThat(run("import", "--kind", "plain-csv", "--in", list, "--out", path("other")))
                .isEqualTo(2);
        assertThat(said()).contains("broken.csv, line 1: The header lacks the column name.");
        assertThat(directory.resolve("other")).doesNotExist();
        assertThat(run("import", "--kind", "excel", "--in", list, "--out", path("other")))
                .isEqualTo(2);
        assertThat(run("import", "--kind", "plain-csv", "--in", path("own.csv"), "--out", path("index")))
                .isEqualTo(2);
        assertThat(run("normalise", "--taxonomy", path("nowhere"), "--in", list, "--out", path("out")))
                .isEqualTo(2);
        assertThat(run("normalise", "--limit", "many", "--in", list, "--out", path("out")))
                .isEqualTo(2);
        assertThat(run("relatedness", "--in", list, "--out", path("out"))).isEqualTo(2);
    }

    private int run(String... arguments) {
        var commands = List.<Command>of(new ImportCommand(), new NormaliseCommand(), new RelatednessCommand());
        return new Main(commands, new PrintStream(messages, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name));
    }
}
