package org.vouchgate.ats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Form FORM = Form.with("scope", "a b").and("uri", "https://x.example/?a=1&b=ä");

    @Test
    void values_keep_their_ampersands_to_themselves() {
        var request = FORM.in(AtsRequest.of("POST", URI.create("https://ats.example/token")));

        assertThat(new String(request.body()))
                .isEqualTo("scope=a%20b&uri=https%3A%2F%2Fx.example%2F%3Fa%3D1%26b%3D%C3%A4");
        assertThat(request.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void a_query_is_a_form_behind_an_address() {
        assertThat(Form.with("state", "s+1").behind(URI.create("https://ats.example/authorize")))
                .hasToString("https://ats.example/authorize?state=s%2B1");
    }

    @Test
    void values_are_never_printed() {
        assertThat(FORM.toString()).doesNotContain("x.example");
    }
}
