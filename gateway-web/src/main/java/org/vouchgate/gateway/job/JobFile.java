package org.vouchgate.gateway.job;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.matching.JobDescription;
import org.vouchgate.matching.JobPostingReader;

/**
 * Reads a job description out of a file that somebody has: plain text, Markdown, HTML, a Word document, or JSON by
 * schema.org, HR Open Standards or JDX. What it is, its content says; names of files say too little.
 */
public final class JobFile {

    /** Why a file cannot be read as a job. */
    public enum Trouble {
        EMPTY,
        PDF,
        NOT_TEXT,
        NO_JOB
    }

    /** What came of it. */
    public sealed interface Result {

        <R> R fold(Function<JobDescription, R> found, Function<Trouble, R> trouble);
    }

    private record Found(JobDescription description) implements Result {

        @Override
        public <R> R fold(Function<JobDescription, R> found, Function<Trouble, R> trouble) {
            return found.apply(description);
        }
    }

    private record Unread(Trouble why) implements Result {

        @Override
        public <R> R fold(Function<JobDescription, R> found, Function<Trouble, R> trouble) {
            return trouble.apply(why);
        }
    }

    private static final int LONGEST_TITLE = 120;

    private JobFile() {}

    /**
     * Reads it.
     *
     * @param title what the job is called; empty to have the file say it
     */
    public static Result read(byte[] content, String title) {
        if (begins(content, "%PDF")) {
            return new Unread(Trouble.PDF);
        }
        var text = begins(content, "PK") ? WordFile.text(content) : text(content);
        return text.map(String::strip)
                .map(known -> known.isEmpty() ? new Unread(Trouble.EMPTY) : of(known, title))
                .orElseGet(() -> new Unread(Trouble.NOT_TEXT));
    }

    private static Result of(String text, String title) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return posting(text)
                    .map(job -> titled(job, title))
                    .<Result>map(Found::new)
                    .orElseGet(() -> new Unread(Trouble.NO_JOB));
        }
        var job = titled(JobDescription.of(title, text), title);
        return job.text().isBlank() ? new Unread(Trouble.EMPTY) : new Found(job);
    }

    private static Optional<JobDescription> posting(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.read();
            return JobPostingReader.read(object(json));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static JsonObject object(JsonStructure json) {
        return json instanceof JsonObject object
                ? object
                : Json.createObjectBuilder().add("@graph", json).build();
    }

    /** By what was typed, else as the file says, else by its first line. */
    private static JobDescription titled(JobDescription job, String typed) {
        var title = typed.isBlank() ? job.title() : typed;
        return new JobDescription(
                title.isBlank() ? firstLine(job.text()) : title,
                job.text(),
                job.skills(),
                job.criteria(),
                job.leftOut());
    }

    private static String firstLine(String text) {
        var line = text.lines()
                .map(each -> each.replaceFirst("^[\\s#*=-]+", "").strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static boolean begins(byte[] content, String with) {
        return new String(content, 0, Math.min(content.length, with.length()), StandardCharsets.ISO_8859_1)
                .equals(with);
    }

    /** In UTF-8 or UTF-16, else as old editors write it; nothing if it is no text at all. */
    private static Optional<String> text(byte[] content) {
        boolean wide = begins(content, "\u00ff\u00fe") || begins(content, "\u00fe\u00ff");
        return decoded(content, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .or(() -> decoded(content, Charset.forName("windows-1252")))
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
