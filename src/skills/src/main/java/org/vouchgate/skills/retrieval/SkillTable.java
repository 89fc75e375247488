package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * Numbers of skills by a text that each can be asked for by. The text is not kept: two may have one hash, so that whoever asks
 * has to see whether a skill has it.
 *
 * @param hashes  of the texts, ascending
 * @param offsets where the skills of each begin; one more than there are hashes
 * @param skills  ascending for each hash
 */
record SkillTable(LongBuffer hashes, IntBuffer offsets, IntBuffer skills) {

    /** @param texts what a skill can be asked for by */
    static SkillTable of(List<Concept> skills, Function<Concept, Collection<String>> texts, Scratch scratch)
            throws IOException {
        var inverted = new Inverted(scratch);
        for (int skill = 0; skill < skills.size(); skill++) {
            for (var text : texts.apply(skills.get(skill))) {
                inverted.add(Terms.hash(text), skill);
            }
        }
        var laid = new Laid(scratch.ints(inverted.size()));
        inverted.forEach((hash, numbers, times, count) -> laid.add(hash, numbers, count));
        return laid.table();
    }

    private static final class Laid {

        private final IntBuffer skills;
        private long[] hashes = new long[16];
        private int[] offsets = new int[17];
        private int count;

        Laid(IntBuffer skills) {
            this.skills = skills;
        }

        void add(long hash, int[] numbers, int of) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
                offsets = Arrays.copyOf(offsets, 2 * count + 1);
            }
            hashes[count++] = hash;
            skills.put(numbers, 0, of);
            offsets[count] = skills.position();
        }

        SkillTable table() {
            return new SkillTable(
                    LongBuffer.wrap(Arrays.copyOf(hashes, count)),
                    IntBuffer.wrap(Arrays.copyOf(offsets, count + 1)),
                    skills.flip());
        }
    }

    /** The skills that may have this text, ascending. */
    int[] mayHave(String text) {
        int place = Postings.find(hashes, Terms.hash(text));
        if (place < 0) {
            return new int[0];
        }
        var found = new int[offsets.get(place + 1) - offsets.get(place)];
        skills.get(offsets.get(place), found);
        return found;
    }
}
