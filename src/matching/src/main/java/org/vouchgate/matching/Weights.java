package org.vouchgate.matching;

/**
 * Every number that scoring multiplies by, as data with a version.
 *
 * <p>There is deliberately no weight for what candidates say of themselves, and none for a trusted issuer, which is 1.
 *
 * @param version names exactly these numbers
 * @param demand  how requirements weigh against each other
 * @param ladder  how surely evidence answers a requirement
 * @param belief  how far others than trusted issuers are believed
 * @param outcome how an achievement was come by
 * @param recency how evidence ages
 */
public record Weights(
        String version, Demand demand, Ladder ladder, Belief belief, OutcomeWeights outcome, Recency recency) {

    /**
     * @param required  weight of a required line
     * @param preferred weight of a preferred line
     * @param metFrom   the least match value, at the level asked for, that meets a requirement
     */
    public record Demand(double required, double preferred, double metFrom) {
        public Demand {
            share("required", required);
            share("preferred", preferred);
            share("metFrom", metFrom);
            if (required == 0 || preferred == 0) {
                throw new IllegalArgumentException("a requirement weighs more than nothing");
            }
        }
    }

    /**
     * @param identifier the skill's identifier
     * @param name       one of its names
     * @param mention    a mention among other words
     * @param narrower   a special case of it
     * @param broader    a generalisation of it
     * @param sibling    another special case of the same generalisation
     * @param text       words that are all the same; fewer in proportion
     * @param textFrom   the least share of words that counts as resemblance
     */
    public record Ladder(
            double identifier,
            double name,
            double mention,
            double narrower,
            double broader,
            double sibling,
            double text,
            double textFrom) {
        public Ladder {
            share("identifier", identifier);
            share("name", name);
            share("mention", mention);
            share("narrower", narrower);
            share("broader", broader);
            share("sibling", sibling);
            share("text", text);
            share("textFrom", textFrom);
            if (text > 0.70 || mention > 0.70) {
                throw new IllegalArgumentException("resemblance of words is worth at most 0.70");
            }
        }
    }

    /**
     * @param recordPublisher an achievement listed in a comprehensive record without a credential of its own
     * @param unknownIssuer   an issuer that nobody vouches for
     */
    public record Belief(double recordPublisher, double unknownIssuer) {
        public Belief {
            share("recordPublisher", recordPublisher);
            share("unknownIssuer", unknownIssuer);
        }
    }

    /** One number for each {@link org.vouchgate.skills.Outcome}. */
    public record OutcomeWeights(double assessed, double stated, double provisional) {
        public OutcomeWeights {
            share("assessed", assessed);
            share("stated", stated);
            share("provisional", provisional);
        }
    }

    /**
     * @param perYear what a year leaves of the value
     * @param floor   what age cannot take away; also the value when no date is stated, so that hiding one never helps
     */
    public record Recency(double perYear, double floor) {
        public Recency {
            share("perYear", perYear);
            share("floor", floor);
        }
    }

    /** The numbers the product starts with: those of the file that ships with it. */
    public static Weights standard() {
        return WeightsFile.STANDARD;
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, not " + value);
        }
    }
}
