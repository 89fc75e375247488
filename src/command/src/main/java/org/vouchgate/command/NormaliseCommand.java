package org.vouchgate.command;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * The skills that texts mean. A row is a text; or an id, a tab, a text and perhaps a further tab and its language; or a
 * JSON object with {@code text} and perhaps {@code id} and {@code language}. The answer is a JSON object a row, in the
 * same order; or, if the file to write ends with {@code .tsv}, a row for each skill: id or text, rank, URI, score, label,
 * matched words.
 */
final class NormaliseCommand implements Command {

    private record Asked(String id, String text, Optional<String> language) {}

    @Override
    public String name() {
        return "normalise";
    }

    @Override
    public List<String> options() {
        return List.of(Vocabulary.OPTION, "language", "limit", "threshold");
    }

    @Override
    public String usage() {
        return "normalise --in FILE --out FILE [--taxonomy starter|DIRECTORY,...] [--language TAG] [--limit 10] [--threshold NUMBER]"
                + "   the skills that texts mean";
    }

    @Override
    public Done run(Options given) throws IOException {
        var taxonomy = Vocabulary.of(given);
        int limit = (int) given.number("limit", 1, 1_000).orElse(10);
        double threshold = given.number("threshold", 0, 1).orElse(taxonomy.shippedThreshold());
        var language = given.value("language").map(tag -> tag.toLowerCase(Locale.ROOT));
        boolean table = given.out().toString().endsWith(".tsv");
        long answered = Rows.answer(given, row -> {
            var asked = asked(row, language);
            var found = found(taxonomy, asked, limit, threshold);
            return table ? table(asked, found) : object(asked, found).toString();
        });
        return Done.of(answered + " texts were answered.");
    }

    private static List<SkillProposal> found(SkillsTaxonomy taxonomy, Asked asked, int limit, double threshold) {
        return taxonomy.normalise(asked.text(), asked.language(), limit).stream()
                .filter(proposal -> proposal.score() >= threshold)
                .toList();
    }

    private static Asked asked(String row, Optional<String> language) {
        if (row.startsWith("{")) {
            try (var reader = Json.createReader(new StringReader(row))) {
                var object = reader.readObject();
                return new Asked(
                        object.containsKey("id") ? object.get("id").toString().replaceAll("^\"|\"$", "") : "",
                        object.getString("text", ""),
                        Optional.ofNullable(object.getString("language", null)).or(() -> language));
            } catch (JsonException | ClassCastException e) {
                throw new WrongUse("--in holds a row that begins like a JSON object and is none: " + row);
            }
        }
        var fields = row.split("\t", -1);
        return fields.length == 1
                ? new Asked("", row, language)
                : new Asked(
                        fields[0],
                        fields[1],
                        fields.length > 2 && !fields[2].isBlank() ? Optional.of(fields[2]) : language);
    }

    private static JsonObject object(Asked asked, List<SkillProposal> found) {
        var skills = Json.createArrayBuilder();
        found.forEach(proposal -> skills.add(Json.createObjectBuilder()
                .add("uri", proposal.skill().uri())
                .add("label", proposal.skill().label())
                .add("score", proposal.score())
                .add("matched", Json.createArrayBuilder(proposal.words()))));
        var answer = Json.createObjectBuilder();
        if (!asked.id().isEmpty()) {
            answer.add("id", asked.id());
        }
        return answer.add("text", asked.text()).add("skills", skills).build();
    }

    private static String table(Asked asked, List<SkillProposal> found) {
        var name = asked.id().isEmpty() ? asked.text() : asked.id();
        return IntStream.range(0, found.size())
                .mapToObj(i -> String.join(
                        "\t",
                        name,
                        String.valueOf(i + 1),
                        found.get(i).skill().uri(),
                        String.valueOf(found.get(i).score()),
                        found.get(i).skill().label(),
                        String.join(" ", found.get(i).words())))
                .collect(Collectors.joining("\n"));
    }
}
