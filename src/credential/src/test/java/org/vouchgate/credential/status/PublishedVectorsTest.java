package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.COLLEGE;
import static org.vouchgate.credential.status.Publishing.NOON;

import jakarta.json.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;

/** What the specifications publish, read by our own code: protocol notes 3.3. */
class PublishedVectorsTest {

    private static final int ENTRIES = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    @DisplayName("A-90: the test vectors of Token Status List, every one of 2^20 entries")
    void the_appendix_of_token_status_list_is_read(int bits) throws IOException {
        var vector = vector(bits);
        var packed = new PackedStatuses(
                Inflation.zlib(Base64Url.decode(vector.getProperty("lst")).orElseThrow())
                        .orElseThrow(),
                BitOrder.LEAST_SIGNIFICANT_FIRST);

        var values = new HashMap<Integer, Integer>();
        for (int index = 0; index < ENTRIES; index++) {
            var value = packed.at(index, bits).orElseThrow();
            if (value != 0) {
                values.put(index, value);
            }
        }

        assertThat(packed.entries(bits)).isEqualTo(ENTRIES);
        assertThat(packed.at(ENTRIES, bits)).isEmpty();
        assertThat(values).isEqualTo(valuesIn(vector));
    }

    @Test
    @DisplayName("A-82, A-90: the two-bit vector in a token of ours, entry by entry")
    void a_published_list_in_a_signed_token_is_read() throws IOException {
        var vector = vector(2);
        var published = Publishing.of(COLLEGE.tokenStatusList(ADDRESS, 2, 64)
                .alterPayload(claims -> Json.createObjectBuilder(claims)
                        .add(
                                "status_list",
                                Json.createObjectBuilder().add("bits", 2).add("lst", vector.getProperty("lst")))
                        .build())
                .publish(NOON));

        assertThat(published.statusOf(entry(0)).reason()).isEqualTo(Reason.REVOKED);
        assertThat(published.statusOf(entry(1)).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.statusOf(entry(1993)).reason()).isEqualTo(Reason.SUSPENDED);
        assertThat(published.statusOf(entry(159_495)).reason()).isEqualTo(Reason.STATUS_VALUE_NOT_UNDERSTOOD);
        assertThat(published.statusOf(entry(ENTRIES)).reason()).isEqualTo(Reason.STATUS_INDEX_OUT_OF_RANGE);
    }

    @Test
    @DisplayName("A-90: the example list of Bitstring Status List 1.0, section 2.2")
    void the_example_of_bitstring_status_list_is_read() {
        var published = Publishing.of(COLLEGE.bitstringStatusList(ADDRESS, "revocation")
                .alterSubject(subject -> Json.createObjectBuilder(subject)
                        .add("encodedList", "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA")
                        .build())
                .publish(NOON));

        assertThat(published.statusOf(bit(0)).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.statusOf(bit(131_071)).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.statusOf(bit(131_072)).reason()).isEqualTo(Reason.STATUS_INDEX_OUT_OF_RANGE);
    }

    private static Properties vector(int bits) throws IOException {
        var vector = new Properties();
        try (var file = PublishedVectorsTest.class.getResourceAsStream(
                "/vectors/token-status-list/" + bits + "-bit.properties")) {
            vector.load(file);
        }
        return vector;
    }

    private static Map<Integer, Integer> valuesIn(Properties vector) {
        var values = new HashMap<Integer, Integer>();
        vector.stringPropertyNames().stream()
                .filter(name -> Character.isDigit(name.charAt(0)))
                .forEach(index -> values.put(Integer.valueOf(index), Integer.valueOf(vector.getProperty(index))));
        values.values().removeIf(value -> value == 0);
        return values;
    }

    private static TokenStatusEntry entry(long index) {
        return new TokenStatusEntry(ADDRESS.toString(), index);
    }

    private static BitstringEntry bit(long index) {
        return new BitstringEntry(ADDRESS.toString(), "revocation", index, 1);
    }
}
