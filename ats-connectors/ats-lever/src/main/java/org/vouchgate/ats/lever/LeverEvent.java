package org.vouchgate.ats.lever;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The events of Lever that matter here, and which record each of them hints at. */
enum LeverEvent {
    APPLICATION_CREATED("applicationCreated", "opportunityId", true),
    STAGE_CHANGE("candidateStageChange", "opportunityId", true),
    ARCHIVE_CHANGE("candidateArchiveChange", "opportunityId", true),
    HIRED("candidateHired", "opportunityId", true),
    DELETED("candidateDeleted", "opportunityId", false),
    CONTACT_UPDATED("contactUpdated", "contactId", false);

    private final String word;
    private final String ref;
    private final boolean conditional;

    LeverEvent(String word, String ref, boolean conditional) {
        this.word = word;
        this.ref = ref;
        this.conditional = conditional;
    }

    static Optional<LeverEvent> of(String word) {
        return Stream.of(values()).filter(event -> event.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /** Which member of the event's data names the record. */
    String ref() {
        return ref;
    }

    /** Whether its webhook is limited to origins, so that all of them have to be named. */
    boolean conditional() {
        return conditional;
    }

    /** The secret that its webhook signs with. */
    String secret() {
        return LeverSettings.SIGNATURE_TOKEN + "-"
                + word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
