package org.vouchgate.gateway.admin.keys;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.keys.KeysPage.Certificate;
import org.vouchgate.gateway.admin.keys.KeysPage.Key;
import org.vouchgate.gateway.samples.Sample;

/** Keys whose certificates are in force, about to end, over, and not in force yet. */
public final class KeysSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private KeysSamples() {}

    public static List<Sample> all() {
        return Stream.of("in-force", "expires-soon", "expired", "not-yet")
                .map(state -> Sample.of(
                        "admin-keys-" + state,
                        "admin/keys.jte",
                        new KeysPage(Shells.ADMIN, keys(state), state.equals("in-force"))))
                .toList();
    }

    /** Where one is not in force yet, something in front of the gateway holds the certificate of its address. */
    private static List<Key> keys(String state) {
        var signing = List.of(
                new Key("current", List.of(certificate(state), certificate("in-force")), state),
                new Key("earlier", List.of(certificate("expired")), "expired"));
        var tls = new Key("tls", List.of(certificate(state)), state);
        return state.equals("not-yet")
                ? signing
                : Stream.concat(signing.stream(), Stream.of(tls)).toList();
    }

    private static Certificate certificate(String state) {
        long days = switch (state) {
            case "expires-soon" -> 12;
            case "expired" -> -1;
            default -> 300;
        };
        return new Certificate(
                "CN=verify.acme.example,O=Acme Robotics",
                state.equals("expired") ? Shells.HOSTILE : "CN=Example Registrar,C=DE",
                NOON,
                NOON.plusSeconds(days * 86_400),
                days,
                "AB:".repeat(31) + "CD");
    }
}
