package oyer.forensics.mixture;

import java.util.Arrays;

/// How many alleles come from the population, by drop-out probability: those of the same are interchangeable.
final class Draws {

    private double[] dropout = new double[4];
    private int[] number = new int[4];
    private int size;

    void add(int drawn, double probability) {
        if (drawn == 0) {
            return;
        }
        for (int g = 0; g < size; g++) {
            if (dropout[g] == probability) {
                number[g] += drawn;
                return;
            }
        }
        if (size == number.length) {
            dropout = Arrays.copyOf(dropout, size * 2);
            number = Arrays.copyOf(number, size * 2);
        }
        dropout[size] = probability;
        number[size++] = drawn;
    }

    int groups() {
        return size;
    }

    double dropout(int group) {
        return dropout[group];
    }

    int number(int group) {
        return number[group];
    }
}
