package org.vouchgate.gateway.pages;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.gateway.request.CandidateSaid;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.words.Words;

/** What a candidate said besides answering, for whoever asked. */
public final class CandidateRemarks {

    private CandidateRemarks() {}

    /** Sentences; none if the candidate said nothing. */
    public static List<String> of(CandidateSaid said, Words words) {
        var remarks = new ArrayList<String>();
        said.lessAskedAt().ifPresent(at -> remarks.add(words.say("decline.told.less", words.minute(at))));
        said.declineReason().ifPresent(why -> remarks.add(words.say("decline.told.reason", reason(why, words))));
        return List.copyOf(remarks);
    }

    /** A reason as the candidate chooses it. */
    public static String reason(DeclineReason why, Words words) {
        return words.say("decline.reason." + why.wireName());
    }
}
