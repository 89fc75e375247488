package org.vouchgate.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

class SignOnceTest {

    private final AtomicInteger signatures = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void the_same_content_is_signed_once_and_other_content_by_itself(Engine engine) {
        var request = Opened.in(engine.database());
        var once = once(engine);

        var first = sign(once, request, "a");

        assertThat(sign(once, request, "a")).isEqualTo(first);
        assertThat(sign(once, request, "b")).isNotEqualTo(first);
        assertThat(signatures).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_that_sign_at_the_same_time_one_counts(Engine engine) {
        var request = Opened.in(engine.database());
        var once = once(engine);

        var second = new String[1];
        var first = once.of(request, "a", at -> {
            second[0] = sign(once, request, "a");
            return "slower";
        });

        assertThat(first).isEqualTo(second[0]);
    }

    private String sign(SignOnce once, PresentationRequest request, String content) {
        return once.of(request, content, at -> "signature " + signatures.incrementAndGet());
    }

    private static SignOnce once(Engine engine) {
        var commits = new Commits(engine.database());
        var once = new SignOnce();
        once.rows = commits.on(new SignedDocumentRows());
        once.commit = commits;
        once.clock = Clock.fixed(Opened.NOON, ZoneOffset.UTC);
        return once;
    }
}
