package org.vouchgate.matching;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.skills.text.HtmlText;

/** Finds the schema.org JobPosting that an HTML page carries in a script of type {@code application/ld+json}. */
final class EmbeddedPosting {

    private static final String TYPE = "application/ld+json";
    private static final int MOST_SCRIPTS = 20;
    private static final int DEEPEST = 4;

    private EmbeddedPosting() {}

    /** The job description in a page; empty if this is no page, or has none. */
    static Optional<JobDescription> in(String page) {
        var bounded = page.substring(0, Math.min(page.length(), HtmlText.LONGEST));
        int at = bounded.indexOf(TYPE);
        for (int i = 0; i < MOST_SCRIPTS && at >= 0; i++) {
            int start = bounded.indexOf('>', at) + 1;
            int end = start == 0 ? -1 : endOfScript(bounded, start);
            if (end < 0) {
                return Optional.empty();
            }
            var job = parse(bounded.substring(start, end))
                    .flatMap(document -> JobPostingReader.find(document, DEEPEST))
                    .flatMap(JobPostingReader::read);
            if (job.isPresent()) {
                return job;
            }
            at = bounded.indexOf(TYPE, end);
        }
        return Optional.empty();
    }

    private static int endOfScript(String page, int from) {
        for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
            if (page.regionMatches(true, at + 2, "script", 0, "script".length())) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<JsonValue> parse(String script) {
        if (!script.toLowerCase(Locale.ROOT).contains("jobposting")) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(script))) {
            return Optional.of(reader.readValue());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }
}
