package org.vouchgate.credential.sdjwt.type;

import java.util.List;
import java.util.Optional;

/**
 * What a type demands of a claim (section 6.6).
 *
 * @param path      where the claim is
 * @param mandatory whether issuers must include it; empty if the type does not say
 * @param sd        whether holders may keep it; empty if the type does not say
 */
public record ClaimRule(List<Step> path, Optional<Boolean> mandatory, Optional<Disclosing> sd) {

    public ClaimRule {
        path = List.copyOf(path);
    }

    /** One step into a claim. */
    public sealed interface Step {
        /** Into a member. */
        record Member(String name) implements Step {}

        /** Into one element, counted as issued. */
        record Element(int index) implements Step {}

        /** Into every element. */
        record EveryElement() implements Step {}
    }

    /** Whether a claim must, may or must not be in a disclosure of its own. */
    public enum Disclosing {
        ALWAYS,
        ALLOWED,
        NEVER
    }

    public boolean isMandatory() {
        return mandatory.orElse(false);
    }

    public Disclosing disclosing() {
        return sd.orElse(Disclosing.ALLOWED);
    }

    /** This rule where the extended type has one for the same claim; empty if it takes back what that one demands. */
    Optional<ClaimRule> extending(ClaimRule base) {
        var loosened =
                base.isMandatory() && mandatory.filter(demanded -> !demanded).isPresent();
        var changed = base.disclosing() != Disclosing.ALLOWED
                && sd.filter(other -> other != base.disclosing()).isPresent();
        return loosened || changed
                ? Optional.empty()
                : Optional.of(new ClaimRule(path, mandatory.or(base::mandatory), sd.or(base::sd)));
    }
}
