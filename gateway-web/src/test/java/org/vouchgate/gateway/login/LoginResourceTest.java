package org.vouchgate.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginResourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "evil.example",
                " /x",
                "@evil.example",
                ".evil.example",
                "/requests/1 2",
                "/requests/%zz"
            })
    @DisplayName("A-109: a login leads nowhere but to a path of ours")
    void anything_else_leads_to_the_start(String to) {
        assertThat(LoginResource.own(to)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/requests/1", "/requests/1?tab=skills#top", "/a//b", "/x?to=https://evil.example"})
    void a_path_of_ours_is_kept(String to) {
        assertThat(LoginResource.own(to)).isEqualTo(to);
    }
}
