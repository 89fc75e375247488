package org.vouchgate.gateway.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.job.JobFile.Trouble;
import org.vouchgate.matching.JobDescription;

/** Files that somebody has a job description in. */
class JobFileTest {

    @Test
    void plain_text_is_called_by_its_first_line() {
        var job = job(utf8("\ufeff# Backend developer\n\nYou know Java."), "");

        assertThat(job.title()).isEqualTo("Backend developer");
        assertThat(job.text()).contains("You know Java.");
    }

    @Test
    void what_was_typed_comes_before_what_the_file_says() {
        assertThat(job(utf8("Backend developer\nJava"), "Clerk").title()).isEqualTo("Clerk");
    }

    @Test
    void old_editors_and_wide_characters_are_read() {
        assertThat(job("Bäcker\nTeig".getBytes(Charset.forName("windows-1252")), "")
                        .title())
                .isEqualTo("Bäcker");
        assertThat(job("Bäcker\nTeig".getBytes(StandardCharsets.UTF_16), "").title())
                .isEqualTo("Bäcker");
    }

    @Test
    void a_job_posting_in_json_is_read_alone_or_in_a_list() {
        var posting = "{\"@type\":\"JobPosting\",\"title\":\"Welder\",\"description\":\"You weld steel.\"}";

        assertThat(job(utf8(posting), "").title()).isEqualTo("Welder");
        assertThat(job(utf8("[" + posting + "]"), "").title()).isEqualTo("Welder");
    }

    @Test
    void a_word_document_is_read_a_paragraph_a_line_and_fetches_nothing() {
        var body = "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>Baker</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>You bake </w:t></w:r><w:r><w:t>bread</w:t></w:r></w:p></w:document>";

        var job = job(word(body), "");

        assertThat(job.title()).isEqualTo("Baker");
        assertThat(job.text()).contains("- You bake bread");
        assertThat(trouble(word("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d><t>&e;</t></d>")))
                .isIn(Trouble.NOT_TEXT, Trouble.EMPTY);
    }

    @Test
    void what_cannot_be_read_says_why() {
        assertThat(trouble(utf8(" \n "))).isEqualTo(Trouble.EMPTY);
        assertThat(trouble(utf8("%PDF-1.7 …"))).isEqualTo(Trouble.PDF);
        assertThat(trouble(new byte[] {1, 0, 2, 0})).isEqualTo(Trouble.NOT_TEXT);
        assertThat(trouble(utf8("PK\u0003\u0004 broken"))).isEqualTo(Trouble.NOT_TEXT);
        assertThat(trouble(utf8("{\"a\": 1}"))).isEqualTo(Trouble.NO_JOB);
        assertThat(trouble(utf8("{ broken"))).isEqualTo(Trouble.NO_JOB);
    }

    private static JobDescription job(byte[] file, String title) {
        return JobFile.read(file, title).fold(Function.identity(), trouble -> {
            throw new AssertionError(trouble);
        });
    }

    private static Trouble trouble(byte[] file) {
        return JobFile.read(file, "")
                .fold(
                        found -> {
                            throw new AssertionError(found.text());
                        },
                        Function.identity());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(String body) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
