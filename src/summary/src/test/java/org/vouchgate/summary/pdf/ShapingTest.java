package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.words.Words;

/** Words of every script look as their readers know them. */
class ShapingTest {

    @ParameterizedTest(name = "{0}: {1} is drawn with {2} glyphs")
    @CsvSource({
        "Devanagari conjunct, क्ष, 1",
        "Bengali conjunct, ক্ষ, 1",
        "Gujarati conjunct, ક્ષ, 1",
        "Tamil conjunct, க்ஷ, 1",
        "Malayalam conjunct, ന്ന, 1",
        "Malayalam final consonant as it was long typed, ന്\u200D, 1",
        "Telugu letter with another below it, క్క, 2",
        "Kannada letter with another below it, ಕ್ಕ, 2",
        "Sinhala letter with ra below it, ක්\u200Dර, 2",
        "Khmer letter with another below it, ក្ក, 2",
        "Myanmar letters stacked, က္က, 2",
        "Gurmukhi letter with ra below it, ਪ੍ਰ, 2",
        "Oriya conjunct, କ୍ଷ, 1",
        "Arabic lam and alef, لا, 1"
    })
    void letters_are_joined(String what, String written, int glyphs) throws IOException {
        assertThat(pieces(written)).hasSize(glyphs);
        assertThat(line(written).spoken()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("scripts")
    void each_word_is_read_back_as_it_was_written(String script, String words) throws IOException {
        try (var pdf = Opened.of(Samples.named(words))) {
            if (words.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) { // which the reader takes apart
                assertThat(pdf.text()).contains(PlainText.of(words)).doesNotContain("\uFFFD");
            }
        }
        assertThat(line(words).spoken()).isEqualTo(PlainText.of(words));
        assertThat(line(words).glyphs()).anyMatch(Glyph::isCluster).noneMatch(Glyph::isReplacement);
    }

    static Stream<Arguments> scripts() {
        return Scripts.words().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @Test
    void arabic_letters_take_other_forms_at_the_beginning_in_the_middle_and_at_the_end() throws IOException {
        var joined = pieces("ههه").stream().map(Piece::drawing).distinct();

        assertThat(joined).hasSize(3).doesNotContain(pieces("ه").get(0).drawing());
    }

    @Test
    void a_non_joiner_parts_arabic_letters_and_draws_nothing() throws IOException {
        assertThat(pieces("ب\u200Cب"))
                .extracting(Piece::drawing)
                .containsOnly(pieces("ب").get(0).drawing());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Arabic, مَ", "Hebrew, לֵ", "Thai, กี", "Latin, Q̃", "Myanmar, ကံ"})
    void a_mark_takes_no_room_beside_its_letter(String script, String written) throws IOException {
        float alone = line(written.substring(0, 1)).width();

        assertThat(line(written).width()).isEqualTo(alone);
        assertThat(pieces(written)).hasSizeBetween(1, 2);
    }

    @Test
    void a_second_mark_stands_above_the_first() throws IOException {
        var marks = pieces("مَّ").stream().filter(piece -> piece.advance() == 0).toList();

        assertThat(marks).extracting(Piece::up).doesNotHaveDuplicates();
    }

    @Test
    void a_vowel_sign_that_leads_is_drawn_before_its_consonant_and_read_after_it() throws IOException {
        var consonant = pieces("த").get(0).drawing();

        assertThat(pieces("தெ")).extracting(Piece::drawing).last().isEqualTo(consonant);
        assertThat(line("தெ").spoken()).isEqualTo("தெ");
    }

    @Test
    void a_script_beyond_the_basic_plane_runs_from_the_right_if_its_letters_do() throws IOException {
        assertThat(pieces("𞤀𞤣")).extracting(Piece::text).containsExactly("𞤣", "𞤀");
    }

    @Test
    void lines_break_between_clusters_and_say_every_letter_once() throws IOException {
        var words = "தொல்காப்பியன்".repeat(12);

        try (var document = new PDDocument();
                var fonts = new Fonts(document)) {
            var lines = new Typesetter(fonts, false).lines(Said.theirs(words), TextStyle.BODY, 120);

            assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.width() <= 120);
            assertThat(String.join("", lines.stream().map(TextLine::spoken).toList()))
                    .isEqualTo(words);
            assertThat(lines)
                    .noneMatch(line ->
                            Character.getType(line.spoken().codePointAt(0)) == Character.COMBINING_SPACING_MARK);
        }
    }

    @Test
    void a_sentence_longer_than_what_is_shaped_at_once_is_parted_between_words() throws IOException {
        var sentence = "سلام محمد ".repeat(30).strip();
        var word = pieces("سلام").stream().map(Piece::drawing).toList();

        var drawn = pieces(sentence).stream().map(Piece::drawing).toList();

        assertThat(line(sentence).spoken()).isEqualTo(sentence);
        assertThat(IntStream.rangeClosed(0, drawn.size() - word.size())
                        .filter(from -> drawn.subList(from, from + word.size()).equals(word)))
                .hasSize(30);
    }

    @Test
    void latin_words_wake_no_shaper() throws IOException {
        assertThat(line("Ana María Peña Łukasiewicz, Ελένη, Дмитрий, 山田太郎 (김민수)")
                        .glyphs())
                .noneMatch(Glyph::isCluster);
    }

    @Test
    @DisplayName("R8.4: two threads at once give the same bytes")
    void two_threads_at_once_give_the_same_bytes() {
        var summary = Samples.named(String.join(" ", Scripts.words().values()));
        var alone = SummaryPdf.render(summary, Words.english());
        var threads = Executors.newFixedThreadPool(2);
        try {
            var files = IntStream.range(0, 6)
                    .mapToObj(any ->
                            CompletableFuture.supplyAsync(() -> SummaryPdf.render(summary, Words.english()), threads))
                    .toList();

            assertThat(files).allSatisfy(file -> assertThat(file.join()).isEqualTo(alone));
        } finally {
            threads.shutdown();
        }
    }

    private static List<Piece> pieces(String written) throws IOException {
        return line(written).glyphs().stream()
                .flatMap(glyph -> glyph.pieces().stream())
                .toList();
    }

    private static TextLine line(String written) throws IOException {
        try (var document = new PDDocument();
                var fonts = new Fonts(document)) {
            return new Typesetter(fonts, false)
                    .lines(Said.theirs(written), TextStyle.BODY, 2000)
                    .get(0);
        }
    }
}
