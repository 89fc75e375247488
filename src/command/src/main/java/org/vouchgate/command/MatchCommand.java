package org.vouchgate.command;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.vouchgate.matching.Mistake;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.whatif.Supposition;
import org.vouchgate.matching.whatif.WhatIf;

/**
 * Scores suppositions: a JSON object a line ({@code requirements}, {@code credentials} and whatever names them), or one JSON
 * array of {@code job} and {@code candidates}. Writes an answer a line, in the same order. A line that cannot be used is
 * answered with what is wrong with it, and the others go on.
 */
final class MatchCommand implements Command {

    /** Made once: looking the JSON provider up costs more than scoring. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final Clock clock;

    MatchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "match";
    }

    @Override
    public List<String> options() {
        return List.of(Vocabulary.OPTION, "at", "language", GivenWeights.OPTION);
    }

    @Override
    public String usage() {
        return "match --in FILE --out FILE [--taxonomy starter] [--at INSTANT] [--language TAG] [--weights FILE]"
                + "   what each supposed candidate would score";
    }

    @Override
    public Done run(Options given) throws IOException {
        var scorer = new WhatIf(Vocabulary.of(given));
        var at = given.instant("at").orElseGet(clock::instant);
        var weights = GivenWeights.of(given);
        var phrases = Phrases.in(Locale.forLanguageTag(given.value("language").orElse("en")));
        long[] answered = new long[1];
        try (var reader = Files.newBufferedReader(given.in(), StandardCharsets.UTF_8);
                var writer = Files.newBufferedWriter(given.out(), StandardCharsets.UTF_8)) {
            each(reader, supposed -> {
                answered[0]++;
                var answer = Supposition.<JsonObject>read(
                        supposed,
                        usable -> scorer.answer(usable, weights.numbers(), weights.scoring(), at, phrases),
                        MatchCommand::refusal);
                write(writer, named(supposed, answer, weights));
            });
        } catch (JsonException e) {
            throw new WrongUse("--in is no JSON after " + answered[0] + " candidates: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Done.of(answered[0] + " candidates were answered.");
    }

    private static void each(BufferedReader in, Consumer<JsonObject> taker) throws IOException {
        in.mark(2);
        int first = in.read();
        in.reset();
        if (first == '[') {
            eachOfArray(in, taker);
            return;
        }
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                try (var reader = READERS.createReader(new StringReader(line))) {
                    taker.accept(reader.readObject());
                }
            }
        }
    }

    private static void eachOfArray(BufferedReader in, Consumer<JsonObject> taker) {
        try (var parser = Json.createParser(in)) {
            parser.next();
            parser.getArrayStream().forEach(each -> eachOfJob(each, taker));
        }
    }

    private static void eachOfJob(JsonValue value, Consumer<JsonObject> taker) {
        if (!(value instanceof JsonObject object)) {
            throw new JsonException("the array holds something that is no object");
        }
        if (!(object.get("job") instanceof JsonObject job) || !(object.get("candidates") instanceof JsonArray all)) {
            taker.accept(object);
            return;
        }
        for (var candidate : all) {
            var supposed = candidate instanceof JsonObject known
                    ? JSON.createObjectBuilder(known)
                    : JSON.createObjectBuilder();
            taker.accept(supposed.add("job", job.getOrDefault("id", JsonValue.NULL))
                    .add("requirements", job.getOrDefault("requirements", JsonValue.NULL))
                    .build());
        }
    }

    private static JsonObject refusal(List<Mistake> mistakes) {
        var errors = JSON.createArrayBuilder();
        mistakes.forEach(mistake -> errors.add(
                JSON.createObjectBuilder().add("pointer", mistake.pointer()).add("detail", mistake.sentence())));
        return JSON.createObjectBuilder().add("errors", errors).build();
    }

    /** With the names that the question came with in front, and behind it which numbers were multiplied by. */
    private static JsonObject named(JsonObject supposed, JsonObject answer, GivenWeights weights) {
        var named = JSON.createObjectBuilder();
        for (var name : List.of("job", "id")) {
            if (supposed.containsKey(name)) {
                named.add(name, supposed.get(name));
            }
        }
        return named.addAll(JSON.createObjectBuilder(answer))
                .add("weightsHash", weights.hash())
                .build();
    }

    private static void write(Writer writer, JsonObject answer) {
        try {
            writer.write(answer.toString());
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
