package org.vouchgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.demo.wallet.AskPage;
import org.vouchgate.demo.wallet.CredentialCard;
import org.vouchgate.demo.wallet.CredentialCard.Fact;
import org.vouchgate.demo.wallet.WalletPage;

class PageWriterTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'&";

    @Test
    @DisplayName("A-114: what an issuer wrote is text, not markup (D4)")
    void what_an_issuer_wrote_is_text_not_markup() throws IOException {
        var card = new CredentialCard(HOSTILE, HOSTILE, HOSTILE, List.of(new Fact(HOSTILE, HOSTILE)), true);

        var html = render(new Page("wallet.jte", new WalletPage(List.of(card))));

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void a_request_shows_who_asks_what_is_told_and_what_is_kept() throws IOException {
        var told = new CredentialCard("Certificate", "College", "kind", List.of(new Fact("Skill", "Java")), false);
        var share = new AskPage.Share(told, List.of(new Fact("Family name", "Castellanos")));

        var html = render(new Page("ask.jte", new AskPage("id-1", HOSTILE, true, List.of(share), true, 0)));

        assertThat(html).contains("Java", "Family name", "value=\"share\"", "value=\"decline\"", "id-1");
        assertThat(html).doesNotContain("<script", "Castellanos");
    }

    @Test
    void who_cannot_answer_can_only_decline() throws IOException {
        var html = render(new Page("ask.jte", new AskPage("id-1", "Example", false, List.of(), false, 2)));

        assertThat(html).contains("value=\"decline\"", "Nobody signed").doesNotContain("value=\"share\"");
    }

    @Test
    void pages_carry_neither_script_nor_inline_style(@TempDir Path data) throws IOException {
        var html = render(new Page("start.jte", DemoFixture.site(data)));

        assertThat(html).contains("in six steps").doesNotContain("<script", "style=", "onclick");
    }

    private static String render(Page page) throws IOException {
        var body = new ByteArrayOutputStream();
        var headers = new MultivaluedHashMap<String, Object>();
        new PageWriter()
                .writeTo(page, Page.class, Page.class, new Annotation[0], MediaType.TEXT_HTML_TYPE, headers, body);
        return body.toString(StandardCharsets.UTF_8);
    }
}
