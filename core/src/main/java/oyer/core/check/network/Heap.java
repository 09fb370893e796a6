package oyer.core.check.network;

import java.util.Arrays;

/// A binary heap of events by a key, smallest first. An event may be in it more than once; who takes it out knows which
/// key still counts.
final class Heap {

    private long[] keys = new long[64];
    private int[] events = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long key() {
        return keys[0];
    }

    void add(long key, int event) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            events = Arrays.copyOf(events, size * 2);
        }
        int i = size++;
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (keys[parent] <= key) {
                break;
            }
            keys[i] = keys[parent];
            events[i] = events[parent];
            i = parent;
        }
        keys[i] = key;
        events[i] = event;
    }

    /// Takes out the event with the smallest key.
    int take() {
        int taken = events[0];
        size--;
        if (size > 0) {
            sink(keys[size], events[size]);
        }
        return taken;
    }

    private void sink(long key, int event) {
        int i = 0;
        int half = size >>> 1;
        while (i < half) {
            int child = 2 * i + 1;
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[i] = keys[child];
            events[i] = events[child];
            i = child;
        }
        keys[i] = key;
        events[i] = event;
    }
}
