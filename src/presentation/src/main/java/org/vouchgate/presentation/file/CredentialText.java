package org.vouchgate.presentation.file;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.StrictJson;

/**
 * One credential in a text, by how it is secured.
 *
 * @param format  which verifier can read it
 * @param encoded the credential, as that verifier takes it
 */
record CredentialText(CredentialFormat format, String encoded) {

    private static final int DEEPEST = 3;
    private static final String ENVELOPE = "EnvelopedVerifiableCredential";

    /**
     * The credentials in a text: a token, a credential as JSON, a presentation around credentials, or a list of any of
     * these. A presentation's own proof answers somebody else's request, so it is left where it is.
     */
    static List<CredentialText> in(String text) {
        return in(text.strip(), 0).toList();
    }

    PresentedCredential presented() {
        return new PresentedCredential("", format, encoded, false);
    }

    private static Stream<CredentialText> in(String text, int depth) {
        if (depth > DEEPEST) {
            return Stream.empty();
        }
        if (text.startsWith("{")) {
            return StrictJson.object(text).stream().flatMap(object -> in(object, depth));
        }
        if (text.startsWith("[")) {
            return StrictJson.array(text).stream().flatMap(array -> in(array, depth));
        }
        return token(text).stream();
    }

    private static Stream<CredentialText> in(JsonValue value, int depth) {
        if (value instanceof JsonString text) {
            return in(text.getString().strip(), depth + 1);
        }
        if (value instanceof JsonArray several) {
            return several.stream().flatMap(each -> in(each, depth + 1));
        }
        return value instanceof JsonObject object ? in(object, depth) : Stream.empty();
    }

    private static Stream<CredentialText> in(JsonObject object, int depth) {
        var types = types(object);
        if (types.contains("VerifiablePresentation")) {
            var inside = object.get("verifiableCredential");
            return inside == null || depth > DEEPEST ? Stream.empty() : in(inside, depth + 1);
        }
        if (types.contains(ENVELOPE)) {
            return enveloped(object).stream().flatMap(text -> in(text, depth + 1));
        }
        return types.contains("VerifiableCredential") && object.containsKey("proof")
                ? Stream.of(new CredentialText(CredentialFormat.DATA_INTEGRITY_VC, object.toString()))
                : Stream.empty();
    }

    /** What comes after the comma of the envelope's {@code data:} URL; which media type it has shows in the token itself. */
    private static Optional<String> enveloped(JsonObject envelope) {
        return envelope.get("id") instanceof JsonString id
                        && id.getString().startsWith("data:application/vc+")
                        && id.getString().contains(",")
                ? Optional.of(id.getString().substring(id.getString().indexOf(',') + 1))
                : Optional.empty();
    }

    private static Optional<CredentialText> token(String text) {
        var end = text.indexOf('~');
        return CompactJws.parse(end < 0 ? text : text.substring(0, end)).map(jws -> {
            if (end < 0) {
                return new CredentialText(CredentialFormat.JWT_VC, text);
            }
            return new CredentialText(
                    jws.payload().containsKey("vct") ? CredentialFormat.SD_JWT_VC : CredentialFormat.VC_SD_JWT,
                    withoutProof(text));
        });
    }

    /** A key-binding JWT after the last tilde answered somebody else's request. */
    private static String withoutProof(String text) {
        return text.substring(0, text.lastIndexOf('~') + 1);
    }

    private static List<String> types(JsonObject object) {
        var value = object.get("type");
        if (value instanceof JsonString one) {
            return List.of(one.getString());
        }
        return value instanceof JsonArray several
                ? several.stream()
                        .filter(JsonString.class::isInstance)
                        .map(type -> ((JsonString) type).getString())
                        .toList()
                : List.of();
    }
}
