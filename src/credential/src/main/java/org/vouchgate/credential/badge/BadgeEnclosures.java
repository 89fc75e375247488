package org.vouchgate.credential.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.EnclosedCredential;
import org.vouchgate.credential.EnclosedCredential.Relation;
import org.vouchgate.credential.Enclosures;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.w3c.Members;

/**
 * Finds the credentials inside badges, comprehensive learner records, and HR Open LER-RS packages: embedded ones, and
 * endorsements at the three places where Open Badges 3.0 has them (OB-09).
 */
public final class BadgeEnclosures implements Enclosures {

    private static final List<String> ENDORSEMENTS = List.of("endorsement", "endorsementJwt");
    private static final List<String> SECTIONS = List.of(
            "educationAndLearnings", "employmentHistories", "certifications", "licenses", "skills", "achievements");
    private static final List<String> ENTRIES = List.of("positionHistories", "educationDegrees");

    @Override
    public List<EnclosedCredential> in(Credential enclosing, boolean relied) {
        var root = new Place(enclosing.claims(), "");
        var found = new ArrayList<EnclosedCredential>();
        var learner = new SameLearner(enclosing, relied);
        var entities = new Entities(enclosing);
        subjects(root)
                .flatMap(BadgeEnclosures::embedded)
                .forEach(place -> found.add(embedded(place, learner, entities)));
        endorsements(root, Role.ENDORSES_CREDENTIAL).forEach(found::add);
        root.each("issuer")
                .flatMap(issuer -> endorsements(issuer, Role.ENDORSES_ISSUER))
                .forEach(found::add);
        subjects(root)
                .flatMap(subject -> subject.each("achievement"))
                .flatMap(achievement -> endorsements(achievement, Role.ENDORSES_ACHIEVEMENT))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Stream<Place> subjects(Place root) {
        return root.each("credentialSubject");
    }

    /** CLR 2.0 has one place for them; LER-RS has one in every entry, which also holds mere references to elsewhere. */
    private static Stream<Place> embedded(Place subject) {
        var entries = subject.each(SECTIONS).flatMap(entry -> Stream.concat(Stream.of(entry), entry.each(ENTRIES)));
        var verifications =
                entries.flatMap(entry -> entry.each("verifications")).filter(place -> isCredential(place.value()));
        return Stream.concat(subject.each("verifiableCredential"), verifications);
    }

    private static boolean isCredential(JsonValue value) {
        return value instanceof JsonString
                || value instanceof JsonObject object
                        && (object.containsKey("proof")
                                || Members.texts(object, "type").stream()
                                        .anyMatch(type -> type.endsWith("VerifiableCredential")));
    }

    /** A record may also list endorsements of what is in it among its credentials. */
    private static EnclosedCredential embedded(Place place, Relation learner, Entities entities) {
        return entities.endorsedBy(place.value())
                .map(endorsed -> Envelope.open(place, endorsed.role(), new Endorsing(endorsed.id())))
                .orElseGet(() -> Envelope.open(place, Role.EMBEDDED_CREDENTIAL, learner));
    }

    private static Stream<EnclosedCredential> endorsements(Place entity, Role role) {
        var id = entity.value() instanceof JsonObject object ? Members.text(object, "id") : Optional.<String>empty();
        return entity.each(ENDORSEMENTS).map(place -> Envelope.open(place, role, new Endorsing(id)));
    }
}
