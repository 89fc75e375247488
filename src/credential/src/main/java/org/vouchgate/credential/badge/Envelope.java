package org.vouchgate.credential.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.EnclosedCredential;
import org.vouchgate.credential.EnclosedCredential.Judgeable;
import org.vouchgate.credential.EnclosedCredential.Refused;
import org.vouchgate.credential.EnclosedCredential.Relation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.w3c.Members;

/** The dresses in which a credential lies inside another: a token, a token in a data URL, or an object with proofs. */
final class Envelope {

    private static final String TYPE = "EnvelopedVerifiableCredential";
    private static final List<String> DATA = List.of("data:application/vc+jwt,", "data:application/vc+sd-jwt,");

    private Envelope() {}

    static EnclosedCredential open(Place place, Role role, Relation relation) {
        var value = place.value();
        if (value instanceof JsonString token) {
            return token(place, role, relation, token.getString());
        }
        if (!(value instanceof JsonObject object)) {
            return refused(place, role, Reason.MALFORMED, "Something lies where a credential should be, and is none");
        }
        if (!isEnvelope(object)) {
            return judgeable(place, role, relation, CredentialFormat.DATA_INTEGRITY_VC, object.toString());
        }
        return token(object)
                .map(token -> token(place, role, relation, token))
                .orElseGet(() -> refused(
                        place,
                        role,
                        Reason.UNSUPPORTED_FORMAT,
                        "An enclosed credential is only referred to, or is of a kind that this gateway cannot read"));
    }

    /** The token of a data URL; every other address would have to be fetched from where somebody says. */
    static Optional<String> token(JsonObject object) {
        return Members.text(object, "id")
                .filter(id -> isEnvelope(object))
                .flatMap(id -> DATA.stream()
                        .filter(id::startsWith)
                        .map(prefix -> id.substring(prefix.length()))
                        .findFirst());
    }

    private static boolean isEnvelope(JsonObject object) {
        return Members.texts(object, "type").contains(TYPE);
    }

    private static EnclosedCredential token(Place place, Role role, Relation relation, String token) {
        var format = token.indexOf('~') < 0 ? CredentialFormat.JWT_VC : CredentialFormat.VC_SD_JWT;
        return judgeable(place, role, relation, format, token);
    }

    private static EnclosedCredential judgeable(
            Place place, Role role, Relation relation, CredentialFormat format, String encoded) {
        return new Judgeable(place.pointer(), role, new PresentedCredential("", format, encoded, false), relation);
    }

    private static EnclosedCredential refused(Place place, Role role, Reason reason, String sentence) {
        return new Refused(place.pointer(), role, Finding.failed(reason, sentence));
    }
}
