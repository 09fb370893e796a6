package oyer.core.check.network;

import java.util.Arrays;

/// The edges of the network in plain arrays, linked by where they leave and where they arrive. Edge `e` says
/// `time(to) - time(from) <= bound`.
final class Edges {

    int[] from = new int[16];
    int[] to = new int[16];
    long[] bound = new long[16];
    int[] owner = new int[16];
    int[] nextOut = new int[16];
    int[] nextIn = new int[16];
    int[] firstOut = new int[16];
    int[] firstIn = new int[16];
    int count;
    int events;

    int event() {
        if (events == firstOut.length) {
            firstOut = Arrays.copyOf(firstOut, events * 2);
            firstIn = Arrays.copyOf(firstIn, events * 2);
        }
        firstOut[events] = -1;
        firstIn[events] = -1;
        return events++;
    }

    int add(int statement, int source, int target, long most) {
        if (count == from.length) {
            grow(count * 2);
        }
        from[count] = source;
        to[count] = target;
        bound[count] = most;
        owner[count] = statement;
        nextOut[count] = firstOut[source];
        firstOut[source] = count;
        nextIn[count] = firstIn[target];
        firstIn[target] = count;
        return count++;
    }

    private void grow(int capacity) {
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        bound = Arrays.copyOf(bound, capacity);
        owner = Arrays.copyOf(owner, capacity);
        nextOut = Arrays.copyOf(nextOut, capacity);
        nextIn = Arrays.copyOf(nextIn, capacity);
    }
}
