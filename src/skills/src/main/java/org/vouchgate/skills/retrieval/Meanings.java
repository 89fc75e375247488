package org.vouchgate.skills.retrieval;

import java.nio.ByteBuffer;

/**
 * Vectors of length 1, one after the other, a byte for each number: what a number is worth is kept with the vector.
 *
 * @param bytes   the numbers, from -127 to 127
 * @param scales  what 1 is worth in each vector
 * @param length  numbers in a vector
 */
record Meanings(ByteBuffer bytes, float[] scales, int length) {

    static Meanings ofSize(int vectors, int length) {
        return new Meanings(ByteBuffer.allocate(vectors * length), new float[vectors], length);
    }

    int size() {
        return scales.length;
    }

    void put(int place, float[] vector) {
        float largest = 1e-9f;
        for (float each : vector) {
            largest = Math.max(largest, Math.abs(each));
        }
        scales[place] = largest / 127;
        for (int i = 0; i < length; i++) {
            bytes.put(place * length + i, (byte) Math.round(vector[i] / scales[place]));
        }
    }

    /** Adds a vector, so many times, to another. */
    void add(int place, float times, float[] into) {
        var packed = new byte[length];
        bytes.get(place * length, packed);
        float worth = times * scales[place];
        for (int i = 0; i < length; i++) {
            into[i] += packed[i] * worth;
        }
    }

    float[] get(int place) {
        var packed = new byte[length];
        bytes.get(place * length, packed);
        var vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = packed[i] * scales[place];
        }
        return vector;
    }
}
