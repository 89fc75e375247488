package org.vouchgate.gateway.assessment;

import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.SkillProfile;

/** Tells what one credential of a tree shows from what the others do. */
final class Evidence {

    private Evidence() {}

    /** What the credential at one place shows. */
    static SkillProfile at(String place, SkillProfile profile) {
        return new SkillProfile(
                profile.evidence().stream()
                        .filter(each -> each.credential().part().equals(place))
                        .toList(),
                profile.setAside().stream()
                        .filter(each -> each.credential().part().equals(place))
                        .toList(),
                profile.taxonomyVersion());
    }

    /** What was read of a credential by itself, cited as lying at a place inside another. */
    static SkillProfile inside(String place, SkillProfile profile) {
        return new SkillProfile(
                profile.evidence().stream()
                        .map(each -> each.citing(inside(place, each.credential())))
                        .toList(),
                profile.setAside().stream()
                        .map(each -> each.citing(inside(place, each.credential())))
                        .toList(),
                profile.taxonomyVersion());
    }

    private static CredentialReference inside(String place, CredentialReference reference) {
        return new CredentialReference(
                reference.index(),
                place + reference.part(),
                reference.queryId(),
                reference.id(),
                reference.types(),
                reference.issuer(),
                reference.issuerName());
    }
}
