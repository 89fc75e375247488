package org.vouchgate.gateway.candidate;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param taken   whether it was the answer
 * @param problem what to tell whoever handed it in; absent if it was taken, or if there is nothing left to answer
 */
record HandedIn(boolean taken, Optional<CandidatePage.FileProblem> problem) {

    static final HandedIn TAKEN = new HandedIn(true, Optional.empty());
    static final HandedIn TOO_LATE = new HandedIn(false, Optional.empty());

    static HandedIn useless(String headline, List<String> reasons) {
        return new HandedIn(false, Optional.of(new CandidatePage.FileProblem(headline, reasons)));
    }
}
