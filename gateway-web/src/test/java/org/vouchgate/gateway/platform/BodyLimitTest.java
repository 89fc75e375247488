package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How much anybody may send. */
class BodyLimitTest {

    private static final int LIMIT = 2 * 1024 * 1024;

    @Test
    @DisplayName("RS-11: a body that says it is too large is not read")
    void a_body_that_says_it_is_too_large_is_not_read() {
        assertTooLarge(() -> limited(LIMIT + 1, InputStream.nullInputStream()));
    }

    @Test
    @DisplayName("RS-11: a body that does not say so is read up to the limit and no further")
    void a_body_that_hides_its_size_is_read_up_to_the_limit() {
        assertTooLarge(
                () -> limited(-1, new ByteArrayInputStream(new byte[LIMIT + 1])).readAllBytes());
        assertTooLarge(() -> readByteByByte(limited(-1, new ByteArrayInputStream(new byte[LIMIT + 1]))));
        assertTooLarge(
                () -> limited(10, new ByteArrayInputStream(new byte[LIMIT + 1])).readAllBytes());
    }

    @Test
    void a_body_of_the_largest_size_arrives_whole() throws IOException {
        assertThat(limited(LIMIT, new ByteArrayInputStream(new byte[LIMIT])).readAllBytes())
                .hasSize(LIMIT);
        assertThat(readByteByByte(limited(-1, new ByteArrayInputStream(new byte[LIMIT]))))
                .isEqualTo(LIMIT);
    }

    private static int readByteByByte(InputStream body) throws IOException {
        int bytes = 0;
        while (body.read() >= 0) {
            bytes++;
        }
        return bytes;
    }

    private static void assertTooLarge(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problem().status()).isEqualTo(413));
    }

    @Test
    @DisplayName("RS-11: a taxonomy may be as large as the operator allows, and nothing else may")
    void a_taxonomy_has_a_limit_of_its_own() throws IOException {
        var larger = new byte[LIMIT + 1];

        assertThat(limited("/api/v1/taxonomies", LIMIT + 1, new ByteArrayInputStream(larger))
                        .readAllBytes())
                .hasSize(LIMIT + 1);
        assertTooLarge(() -> limited("/api/v1/taxonomies", 4 * LIMIT, InputStream.nullInputStream()));
        assertTooLarge(() -> limited("/api/v1/taxonomies/x", LIMIT + 1, InputStream.nullInputStream()));
    }

    @Test
    @DisplayName("S6: an ATS may send as much as the operator allows, before anybody knows that it is one")
    void an_ats_has_a_limit_of_its_own() throws IOException {
        var largest = new byte[LIMIT / 2];

        assertThat(limited("/ats/x/at/key/orders", -1, new ByteArrayInputStream(largest))
                        .readAllBytes())
                .hasSize(LIMIT / 2);
        assertTooLarge(() -> limited("/ats/x/orders", LIMIT / 2 + 1, InputStream.nullInputStream())
                .readAllBytes());
        assertTooLarge(() -> limited("/ats/x/orders", -1, new ByteArrayInputStream(new byte[LIMIT / 2 + 1]))
                .readAllBytes());
    }

    /** What the application would read. */
    private static InputStream limited(int length, InputStream body) {
        return limited("/api/v1/jobs", length, body);
    }

    private static InputStream limited(String path, int length, InputStream body) {
        var stream = new InputStream[] {body};
        var request = (ContainerRequestContext) Proxy.newProxyInstance(
                BodyLimitTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (p, method, args) -> switch (method.getName()) {
                    case "getLength" -> length;
                    case "getUriInfo" -> at(path);
                    // RESTEasy's answer for a body without a type, such as one that comes in chunks.
                    case "hasEntity" -> false;
                    case "getEntityStream" -> stream[0];
                    case "setEntityStream" -> stream[0] = (InputStream) args[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        var filter = new BodyLimit();
        filter.taxonomies = new TaxonomySettings(Path.of("unused"), 2 * LIMIT);
        filter.inbound = new InboundSettings(LIMIT / 2, Duration.ZERO, Duration.ZERO, 1, Duration.ofDays(1), 1, true);
        filter.filter(request);
        return stream[0];
    }

    private static UriInfo at(String path) {
        return (UriInfo) Proxy.newProxyInstance(
                BodyLimitTest.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (p, method, args) -> path);
    }
}
