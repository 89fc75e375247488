package org.vouchgate.command;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

/**
 * Which numbers a command scores with: {@code --weights}, a file with what {@code GET /api/v1/weights} answers; or the
 * product's own.
 *
 * @param numbers the numbers, with their version
 * @param scoring whether to give scores at all
 */
record GivenWeights(Weights numbers, boolean scoring) {

    static final String OPTION = "weights";

    private static final int LONGEST_VERSION = 200;
    private static final int MOST_BYTES = 1 << 20;

    static GivenWeights of(Options given) throws IOException {
        var file = given.value(OPTION);
        return file.isEmpty() ? new GivenWeights(Weights.standard(), true) : read(Path.of(file.get()));
    }

    private static GivenWeights read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > MOST_BYTES) {
            throw new WrongUse("--weights " + file + " cannot be read, or is no file of weights.");
        }
        var json = object(file);
        if (!(json.get("version") instanceof JsonString version)
                || version.getString().isBlank()
                || version.getString().length() > LONGEST_VERSION) {
            throw new WrongUse("--weights " + file + " names no version. Use what GET /api/v1/weights answers.");
        }
        var numbers = WeightsFile.<Weights>read(json, version.getString(), read -> read, mistakes -> {
            throw new WrongUse("--weights " + file + ": "
                    + mistakes.stream()
                            .map(mistake -> mistake.pointer() + ": " + mistake.sentence())
                            .collect(Collectors.joining(" ")));
        });
        return new GivenWeights(numbers, scoring(json));
    }

    private static boolean scoring(JsonObject json) {
        var scoring = json.getOrDefault("scoring", JsonValue.TRUE);
        if (scoring != JsonValue.TRUE && scoring != JsonValue.FALSE) {
            throw new WrongUse("--weights: scoring must be true or false.");
        }
        return scoring == JsonValue.TRUE;
    }

    private static JsonObject object(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new WrongUse("--weights " + file + " is no JSON object: " + e.getMessage());
        }
    }

    /** One value for the numbers whatever they are called: SHA-256 of them as this product writes them. */
    String hash() {
        try {
            var written = WeightsFile.write(numbers).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
