package org.vouchgate.skills.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void puts_blocks_on_lines_and_items_after_dashes() {
        var text = HtmlText.of(
                "<div><h2>Requirements</h2><ul><li>Java &amp; <b>SQL</b></li>\n<li>Git</li></ul><p>Bye</p></div>");

        assertThat(text).isEqualTo("Requirements\n- Java & SQL\n- Git\nBye");
    }

    @Test
    void reads_html_that_came_escaped_once_more() {
        assertThat(HtmlText.of("&lt;p&gt;Caf&amp;eacute; &amp;amp; bar&lt;/p&gt;"))
                .isEqualTo("Café & bar");
    }

    @Test
    void leaves_plain_text_as_it_is() {
        assertThat(HtmlText.of("a < b and c > d\n  R&D &amp")).isEqualTo("a < b and c > d\n  R&D &amp");
    }

    @Test
    void reads_entities_that_were_left_in_plain_text() {
        assertThat(HtmlText.of("R&amp;D, Caf&eacute;, C&#43;&#43;, Q&A; AT&T;"))
                .isEqualTo("R&D, Café, C++, Q&A; AT&T;");
    }

    @Test
    void drops_what_is_not_text() {
        assertThat(HtmlText.of("<p>a<script>alert('</p>')</script><style>p{}</style><!-- <p>c</p> --><img src=x>b</p>"))
                .isEqualTo("ab");
    }

    @Test
    void decodes_numbers_and_refuses_impossible_ones() {
        assertThat(HtmlText.of("<p>&#8364;&#x20AC;&#0;&#99999999;&#xZZ;.</p>")).isEqualTo("€€ .");
    }

    @Test
    void does_not_take_a_bracket_in_an_attribute_for_the_end_of_the_tag() {
        assertThat(HtmlText.of("<p title=\"a > b\" class='>'>c</p>")).isEqualTo("c");
        assertThat(HtmlText.of("<p title=\"never closed>c</p>")).isEqualTo("c");
    }

    @Test
    void decodes_letters_with_accents() {
        assertThat(
                        HtmlText.of(
                                "<p>Espa&ntilde;ol, &Aacute;ngel, na&iuml;ve, &ccedil;a, &zcaron;, stra&szlig;e, &unknown;x</p>"))
                .isEqualTo("Español, Ángel, naïve, ça, ž, straße, x");
    }

    @Test
    void keeps_a_tag_that_never_ends_as_text() {
        assertThat(HtmlText.of("<p>a</p>b <strong")).isEqualTo("a\nb <strong");
    }

    @Test
    void reads_hostile_markup_to_its_end() {
        var hostile = List.of(
                "<p>" + "<".repeat(400_000) + ">",
                "<p>" + "&".repeat(400_000) + ";",
                "<p>" + "<!--".repeat(100_000),
                "<p>" + "<script>".repeat(50_000),
                "<div>".repeat(80_000));

        assertThat(hostile).allSatisfy(html -> assertThat(HtmlText.of(html)).hasSizeLessThanOrEqualTo(html.length()));
    }
}
