package oyer.bench.prints;

import java.util.random.RandomGenerator;
import oyer.forensics.print.PrintImage;

/// A finger of nobody, and impressions of it. The flow of the ridges is that of loops and whorls after Sherlock and
/// Monro (1993); the ridges grow out of scattered spots under filters that lie along the flow, and with them the
/// minutiae, as in Cappelli's SFinGe (2004). What is not like a real finger: pores, creases, the exact spacing of
/// ridges. Rates measured on such prints hold for such prints.
final class InventedFinger {

    static final int WIDTH = 320;
    static final int HEIGHT = 420;
    static final double DPI = 500;

    private static final int DIRECTIONS = 48;
    private static final int RADIUS = 7;
    private static final int ROUNDS = 14;

    /// Ridge 1, furrow -1.
    private final float[] skin;

    InventedFinger(RandomGenerator random) {
        skin = grown(flow(random), 1 / (8.2 + 1.6 * random.nextDouble()), random);
    }

    /// The direction of the ridges at each pixel, as an index of [#DIRECTIONS].
    private static int[] flow(RandomGenerator random) {
        boolean whorl = random.nextInt(3) == 0;
        double centre = WIDTH / 2.0 + 24 * (random.nextDouble() - 0.5);
        double core = 150 + 40 * random.nextDouble();
        double apart = 26 + 26 * random.nextDouble();
        double side = random.nextBoolean() ? 1 : -1;
        double[][] cores = whorl
                ? new double[][] {{centre, core}, {centre + 10 * (random.nextDouble() - 0.5), core + apart}}
                : new double[][] {{centre, core}};
        double[][] deltas = whorl
                ? new double[][] {{centre - 105, core + 125}, {centre + 105, core + 125}}
                : new double[][] {{centre + side * (85 + 20 * random.nextDouble()), core + 120}};
        int[] flow = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double turn = 0;
                for (double[] c : cores) {
                    turn += Math.atan2(y - c[1], x - c[0]);
                }
                for (double[] d : deltas) {
                    turn -= Math.atan2(y - d[1], x - d[0]);
                }
                double angle = turn / 2 + (whorl ? 0 : Math.PI / 2 * (side < 0 ? 1 : 0));
                double share = angle / Math.PI - Math.floor(angle / Math.PI);
                flow[y * WIDTH + x] = (int) (share * DIRECTIONS) % DIRECTIONS;
            }
        }
        return flow;
    }

    private static float[] grown(int[] flow, double frequency, RandomGenerator random) {
        float[] now = new float[WIDTH * HEIGHT];
        for (int i = 0; i < now.length; i++) {
            now[i] = random.nextInt(9) == 0 ? 1 : -0.12f;
        }
        float[][] filters = new float[DIRECTIONS][];
        for (int d = 0; d < DIRECTIONS; d++) {
            filters[d] = filter(Math.PI * (d + 0.5) / DIRECTIONS, frequency);
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[] next = new float[now.length];
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    next[y * WIDTH + x] = (float) Math.tanh(2.2 * filtered(now, x, y, filters[flow[y * WIDTH + x]]));
                }
            }
            now = next;
        }
        return now;
    }

    /// A wave across the ridges within a bell, summing to nothing.
    private static float[] filter(double along, double frequency) {
        int side = 2 * RADIUS + 1;
        float[] filter = new float[side * side];
        double mean = 0;
        double strength = 0;
        for (int y = -RADIUS; y <= RADIUS; y++) {
            for (int x = -RADIUS; x <= RADIUS; x++) {
                double across = -x * Math.sin(along) + y * Math.cos(along);
                double value =
                        Math.cos(2 * Math.PI * frequency * across) * Math.exp(-(x * x + y * y) / (2 * 3.2 * 3.2));
                filter[(y + RADIUS) * side + x + RADIUS] = (float) value;
                mean += value / filter.length;
            }
        }
        for (int i = 0; i < filter.length; i++) {
            filter[i] -= (float) mean;
            strength += Math.abs(filter[i]);
        }
        for (int i = 0; i < filter.length; i++) {
            filter[i] /= (float) strength;
        }
        return filter;
    }

    private static float filtered(float[] from, int x, int y, float[] filter) {
        int side = 2 * RADIUS + 1;
        float sum = 0;
        for (int dy = Math.max(-RADIUS, -y); dy <= Math.min(RADIUS, HEIGHT - 1 - y); dy++) {
            int row = (y + dy) * WIDTH + x;
            int tap = (dy + RADIUS) * side + RADIUS;
            for (int dx = Math.max(-RADIUS, -x); dx <= Math.min(RADIUS, WIDTH - 1 - x); dx++) {
                sum += from[row + dx] * filter[tap + dx];
            }
        }
        return sum;
    }

    /// One laying down of the finger: turned, moved and stretched by a little, and worn by a share.
    ///
    /// @param worn 0 a clean exemplar, 1 hardly a ridge to be seen: grain, gaps and pale stretches grow with it
    PrintImage impression(double worn, RandomGenerator random) {
        double turn = Math.toRadians(24 * (random.nextDouble() - 0.5));
        double moveX = 36 * (random.nextDouble() - 0.5);
        double moveY = 36 * (random.nextDouble() - 0.5);
        double stretch = 5 * random.nextDouble();
        double phase = 2 * Math.PI * random.nextDouble();
        double press = 0.5 * (random.nextDouble() - 0.5) * (0.4 + worn);
        float[] gaps = blotches(random, 10 + (int) (90 * worn), 6, 22);
        float[] pale = blotches(random, 8, 40, 90);
        byte[] grey = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double fromX = x - WIDTH / 2.0;
                double fromY = y - HEIGHT / 2.0;
                double atX = Math.cos(turn) * fromX
                        - Math.sin(turn) * fromY
                        + WIDTH / 2.0
                        + moveX
                        + stretch * Math.sin(fromY / 70 + phase);
                double atY = Math.sin(turn) * fromX
                        + Math.cos(turn) * fromY
                        + HEIGHT / 2.0
                        + moveY
                        + stretch * Math.cos(fromX / 60 + phase);
                int i = y * WIDTH + x;
                double rim = Math.hypot(fromX / (0.46 * WIDTH), fromY / (0.47 * HEIGHT));
                double ink = rim > 1 ? 0 : Math.clamp(0.5 + 0.9 * (value(atX, atY) + press), 0, 1);
                ink *= 1 - Math.min(0.95, 1.4 * worn) * gaps[i];
                ink = ink * (1 - 0.75 * worn * pale[i]) + 0.25 * worn * pale[i];
                double noise = (6 + 95 * worn) * random.nextGaussian();
                grey[i] = (byte) Math.clamp(Math.round(235 - 190 * ink + noise), 0, 255);
            }
        }
        return new PrintImage(WIDTH, HEIGHT, DPI, grey);
    }

    private double value(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= WIDTH || top + 1 >= HEIGHT) {
            return -1;
        }
        double right = x - left;
        double below = y - top;
        int i = top * WIDTH + left;
        return (1 - below) * ((1 - right) * skin[i] + right * skin[i + 1])
                + below * ((1 - right) * skin[i + WIDTH] + right * skin[i + WIDTH + 1]);
    }

    /// Soft round spots, 0 to 1.
    private static float[] blotches(RandomGenerator random, int count, int least, int most) {
        float[] spots = new float[WIDTH * HEIGHT];
        for (int n = 0; n < count; n++) {
            int radius = least + random.nextInt(most - least);
            int centreX = random.nextInt(WIDTH);
            int centreY = random.nextInt(HEIGHT);
            for (int y = Math.max(0, centreY - radius); y < Math.min(HEIGHT, centreY + radius); y++) {
                for (int x = Math.max(0, centreX - radius); x < Math.min(WIDTH, centreX + radius); x++) {
                    double far = Math.hypot(x - centreX, y - centreY) / radius;
                    float here = (float) Math.max(0, Math.min(1, 2 - 2 * far));
                    spots[y * WIDTH + x] = Math.max(spots[y * WIDTH + x], here);
                }
            }
        }
        return spots;
    }
}
