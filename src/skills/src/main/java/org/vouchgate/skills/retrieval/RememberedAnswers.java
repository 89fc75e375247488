package org.vouchgate.skills.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.taxonomy.SkillProposal;

/**
 * Remembers what was answered last, as the lines of job descriptions come again and again. An answer depends on nothing but
 * what was asked, so that one that is remembered is the one that would be found.
 */
final class RememberedAnswers {

    /** What an answer takes beside its text, in characters; texts may be short and many. */
    private static final int ANSWER = 100;

    /** What was asked. */
    record Asked(String text, Optional<String> language, int limit) {

        private int room() {
            return ANSWER * (1 + Math.max(0, limit) / 10) + text.length();
        }
    }

    /** Finds an answer. */
    interface Answerer {

        List<SkillProposal> answer(String text, Optional<String> language, int limit);
    }

    private final int room;
    private final LinkedHashMap<Asked, List<SkillProposal>> known = new LinkedHashMap<>(16, 0.75f, true);
    private int taken;

    /** @param room the most characters that are remembered; what was not asked for longest goes first */
    RememberedAnswers(int room) {
        this.room = room;
    }

    /** Two threads that ask the same at once may both have it answered. */
    List<SkillProposal> get(Asked asked, Answerer answerer) {
        var remembered = remembered(asked);
        return remembered.isPresent()
                ? remembered.get()
                : remember(asked, answerer.answer(asked.text(), asked.language(), asked.limit()));
    }

    private synchronized Optional<List<SkillProposal>> remembered(Asked asked) {
        return Optional.ofNullable(known.get(asked));
    }

    private synchronized List<SkillProposal> remember(Asked asked, List<SkillProposal> answer) {
        if (asked.room() <= room / 10 && known.putIfAbsent(asked, answer) == null) {
            taken += asked.room();
            for (var oldest = known.keySet().iterator(); taken > room; ) {
                taken -= oldest.next().room();
                oldest.remove();
            }
        }
        return answer;
    }

    synchronized int size() {
        return known.size();
    }
}
