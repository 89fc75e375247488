package org.vouchgate.skills.retrieval;

/**
 * What a closer look at some skills found.
 *
 * @param skills their numbers, ascending
 * @param values for each of them one value for each {@link Likeness}
 * @param meant  whether meanings were compared
 */
record Looks(int[] skills, float[][] values, boolean meant) {

    float highest(Likeness likeness) {
        float highest = 0;
        for (var row : values) {
            highest = Math.max(highest, row[likeness.ordinal()]);
        }
        return highest;
    }
}
