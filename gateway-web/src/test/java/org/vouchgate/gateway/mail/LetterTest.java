package org.vouchgate.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Templates;
import org.vouchgate.words.Words;

class LetterTest {

    private static final Words ENGLISH = Words.english();
    private static final Optional<String> MIRA = Optional.of("Mira");

    @Test
    void an_invitation_says_who_asks_why_until_when_and_what_to_do_if_it_was_not_expected() {
        var letter = MailSamples.letter(Mail.Kind.INVITATION, MIRA, "Example Works", ENGLISH);

        assertThat(letter.subject()).isEqualTo("Example Works asks for proof of your skills: Software developer");
        assertThat(letter.text(ENGLISH))
                .startsWith("Hello Mira,")
                .contains("Why they ask: To compare the skills")
                .contains("You can answer until 29 November 2026, 12:00 UTC.")
                .contains("https://verify.example/c/")
                .contains("If you did not expect this")
                .contains("ask Example Works in a way that you know already");
    }

    @Test
    void why_they_ask_stands_apart_in_the_language_it_was_written_in() {
        var german = Words.in("de").orElseThrow();

        var html = Templates.html(
                new Page("mail/letter.jte", MailSamples.letter(Mail.Kind.INVITATION, MIRA, "Example Works", german)),
                german);

        assertThat(html).contains("<html lang=\"de\"").contains("<bdi lang=\"en\">To compare the skills");
    }

    @Test
    void whose_name_is_not_known_is_greeted_without_one() {
        var letter = MailSamples.letter(Mail.Kind.INVITATION, Optional.empty(), "Example Works", ENGLISH);

        assertThat(letter.greeting()).isEqualTo("Hello,");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Names and titles stay words on one line, whatever they are made of")
    void nothing_typed_breaks_a_line_or_turns_its_direction(Mail.Kind kind) {
        var hostile = "Mira\r\nBcc: all@example.org\u2028\u202Emoc\u0000";

        var letter = MailSamples.letter(kind, Optional.of(hostile), hostile, ENGLISH);

        assertThat(letter.subject()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202E]");
        assertThat(letter.greeting())
                .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202E]")
                .contains("Mira Bcc:");
        assertThat(letter.said()).allSatisfy(said -> assertThat(said).doesNotContainPattern("[\\p{Cntrl}\\u202E]"));
        assertThat(new Letter.Why(hostile, Optional.empty()).text()).doesNotContainPattern("[\\p{Cntrl}\\u202E]");
    }

    @Test
    void a_name_that_is_too_long_for_a_subject_is_cut_and_shows_it() {
        var letter = MailSamples.letter(Mail.Kind.INVITATION, MIRA, "x".repeat(300), ENGLISH);

        assertThat(letter.subject()).startsWith("x".repeat(79) + "… asks");
    }

    @Test
    void joiners_that_a_script_is_written_with_stay() {
        assertThat(PlainWords.of("نمی\u200Cخواهم", 80)).isEqualTo("نمی\u200Cخواهم");
    }

    @Test
    void html_in_a_name_is_shown_and_not_obeyed_and_nothing_is_loaded_from_anywhere() {
        var letter = MailSamples.letter(Mail.Kind.INVITATION, Optional.of("<img src=x>"), "Example Works", ENGLISH);

        var html = Templates.html(new Page("mail/letter.jte", letter), ENGLISH);

        assertThat(html)
                .contains("&lt;img src=x&gt;")
                .doesNotContain("<img")
                .doesNotContain("url(")
                .doesNotContain("<link");
    }

    @Test
    void whose_request_was_taken_back_gets_no_link() {
        var letter = MailSamples.letter(Mail.Kind.TAKEN_BACK, MIRA, "Example Works", ENGLISH);

        assertThat(letter.link()).isEmpty();
        assertThat(letter.text(ENGLISH)).contains("You need not do anything.").doesNotContain("https://");
    }

    @Test
    void a_mail_is_written_in_the_language_of_its_reader() {
        var arabic = Words.in("ar").orElseThrow();

        var html = Templates.html(
                new Page("mail/letter.jte", MailSamples.letter(Mail.Kind.REMINDER, MIRA, "Example Works", arabic)),
                arabic);

        assertThat(html).contains("<html lang=\"ar\" dir=\"rtl\">");
    }
}
