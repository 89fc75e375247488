package org.vouchgate.skills.retrieval;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * Compares texts with skills by what they mean.
 *
 * @param names        the vector of each English name, numbered as {@link Names}
 * @param descriptions the vector of each skill's description
 * @param together     the vector of all names of each skill, a row for each number of the vectors
 * @param each         the same, a row for each skill
 */
record Meaning(Meanings names, Meanings descriptions, FloatBuffer together, FloatBuffer each) {

    private static final int BLOCK = 1024;
    /** So many numbers of the vectors are compared at once. */
    private static final int STEP = 8;
    /** What the other names of a skill weigh beside the one the taxonomy prefers. */
    private static final float OTHERS = 0.5f;

    /** Reads every name and description; the slow part of building an index. */
    static Meaning of(List<Concept> skills, Names names, Vectors vectors) {
        int begin = names.begin(Tongue.EN);
        int end = names.end(Tongue.EN);
        int steps = end - begin + skills.size();
        var read = Meanings.ofSize(end - begin, vectors.dimensions());
        for (int name = begin; name < end; name++) {
            read.put(name - begin, vectors.of(names.text(name)));
            vectors.tell(name - begin, steps);
        }
        var descriptions = Meanings.ofSize(skills.size(), vectors.dimensions());
        for (int skill = 0; skill < skills.size(); skill++) {
            descriptions.put(skill, vectors.of(described(skills.get(skill))));
            vectors.tell(end - begin + skill, steps);
        }
        return of(names, read, descriptions);
    }

    static String described(Concept skill) {
        var text = skill.descriptions().getOrDefault("en", "");
        return text.isBlank() ? skill.label("en") : text;
    }

    static Meaning of(Names names, Meanings read, Meanings descriptions) {
        int skills = descriptions.size();
        var together = FloatBuffer.allocate(read.length() * skills);
        var each = FloatBuffer.allocate(read.length() * skills);
        for (int skill = 0; skill < skills; skill++) {
            var mean = mean(names, read, skill);
            each.put(mean);
            for (int i = 0; i < mean.length; i++) {
                together.put(i * skills + skill, mean[i]);
            }
        }
        return new Meaning(read, descriptions, together, each.rewind());
    }

    private static float[] mean(Names names, Meanings read, int skill) {
        var preferred = new float[read.length()];
        var others = new float[read.length()];
        int begin = names.begin(Tongue.EN);
        for (int name = names.first(Tongue.EN, skill);
                name < names.end(Tongue.EN) && names.skill(name) == skill;
                name++) {
            var into = names.isPreferred(name) ? preferred : others;
            var vector = read.get(name - begin);
            for (int i = 0; i < into.length; i++) {
                into[i] += vector[i];
            }
        }
        boolean alone = isZero(others);
        var sum = Windows.unit(preferred);
        var rest = Windows.unit(others);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += alone ? 0 : OTHERS * rest[i];
        }
        return Windows.unit(sum);
    }

    private static boolean isZero(float[] vector) {
        for (float each : vector) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    /** All names of a skill. */
    float[] together(int skill) {
        var vector = new float[names.length()];
        each.get(skill * vector.length, vector);
        return vector;
    }

    /** For each skill, how much the closest part of a text has to do with all its names. */
    float[] nearness(Windows parts) {
        int skills = descriptions.size();
        var nearest = new float[skills];
        var rows = new float[STEP][BLOCK];
        var sums = new float[parts.count()][BLOCK];
        for (int from = 0; from < skills; from += BLOCK) {
            int count = Math.min(BLOCK, skills - from);
            for (var sum : sums) {
                Arrays.fill(sum, 0);
            }
            for (int first = 0; first < names.length(); first += STEP) {
                int steps = Math.min(STEP, names.length() - first);
                for (int i = 0; i < steps; i++) {
                    together.get((first + i) * skills + from, rows[i], 0, count);
                }
                for (int part = 0; part < sums.length; part++) {
                    Windows.addUp(rows, parts.column(part, first, steps), sums[part]);
                }
            }
            for (var sum : sums) {
                for (int s = 0; s < count; s++) {
                    nearest[from + s] = Math.max(nearest[from + s], sum[s]);
                }
            }
        }
        return nearest;
    }
}
