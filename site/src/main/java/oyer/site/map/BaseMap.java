package oyer.site.map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Outlines of countries, coarse (1:50,000,000), from Natural Earth (public domain) as world-atlas 2.0.2 has them in
/// TopoJSON: lines shared by two countries are there once. Read when a map is first asked for.
final class BaseMap {

    /// A closed line of a country.
    ///
    /// @param points longitude and latitude in turn, in degrees
    @SuppressWarnings("ArrayRecordComponent")
    record Ring(float[] points, float west, float south, float east, float north) {

        static Ring of(float[] points) {
            float west = 540;
            float south = 90;
            float east = -540;
            float north = -90;
            for (int i = 0; i < points.length; i += 2) {
                west = Math.min(west, points[i]);
                east = Math.max(east, points[i]);
                south = Math.min(south, points[i + 1]);
                north = Math.max(north, points[i + 1]);
            }
            return new Ring(points, west, south, east, north);
        }

        boolean meets(double w, double s, double e, double n) {
            return west <= e && east >= w && south <= n && north >= s;
        }
    }

    private static final class Holder {
        private static final List<Ring> RINGS = new BaseMap().load();
    }

    private final List<List<int[]>> arcs = new ArrayList<>();
    private final List<List<Integer>> rings = new ArrayList<>();
    private final double[] scale = {1, 1};
    private final double[] shift = new double[2];

    private BaseMap() {}

    static List<Ring> rings() {
        return Holder.RINGS;
    }

    private List<Ring> load() {
        try (InputStream in = BaseMap.class.getResourceAsStream("countries-50m.json.gz")) {
            if (in == null) {
                throw new IllegalStateException("the map of the world is missing from the artefact");
            }
            try (JsonParser json = new JsonFactory().createParser(new GZIPInputStream(in))) {
                json.nextToken();
                read(json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Ring> all = new ArrayList<>();
        for (List<Integer> numbers : rings) {
            float[] points = ring(numbers);
            Ring ring = Ring.of(points);
            all.add(ring);
            if (ring.east() > 180 || ring.west() < -180) { // it goes on at the other edge
                float[] other = points.clone();
                for (int i = 0; i < other.length; i += 2) {
                    other[i] += ring.east() > 180 ? -360 : 360;
                }
                all.add(Ring.of(other));
            }
        }
        return List.copyOf(all);
    }

    private void read(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "arcs" -> arcs(json);
                case "transform" -> transform(json);
                case "objects" -> objects(json);
                default -> json.skipChildren();
            }
        }
    }

    private void transform(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            double[] into = json.currentName().equals("scale") ? scale : shift;
            json.nextToken();
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                into[i] = json.getDoubleValue();
            }
        }
    }

    /// Points of an arc are steps from the one before.
    private void arcs(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            List<int[]> arc = new ArrayList<>();
            int x = 0;
            int y = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                json.nextToken();
                x += json.getIntValue();
                json.nextToken();
                y += json.getIntValue();
                json.nextToken();
                arc.add(new int[] {x, y});
            }
            arcs.add(arc);
        }
    }

    /// Of the objects only countries: land is the same lines again.
    private void objects(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            boolean countries = json.currentName().equals("countries");
            json.nextToken();
            if (countries) {
                lists(json);
            } else {
                json.skipChildren();
            }
        }
    }

    /// Every innermost list of numbers under `arcs` is a ring.
    private void lists(JsonParser json) throws IOException {
        int depth = 1;
        List<Integer> ring = new ArrayList<>();
        while (depth > 0) {
            switch (json.nextToken()) {
                case START_OBJECT -> depth++;
                case END_OBJECT -> depth--;
                case VALUE_NUMBER_INT -> ring.add(json.getIntValue());
                case END_ARRAY -> {
                    if (!ring.isEmpty()) {
                        rings.add(ring);
                        ring = new ArrayList<>();
                    }
                }
                case FIELD_NAME,
                        START_ARRAY,
                        VALUE_STRING,
                        VALUE_NUMBER_FLOAT,
                        VALUE_TRUE,
                        VALUE_FALSE,
                        VALUE_NULL,
                        VALUE_EMBEDDED_OBJECT,
                        NOT_AVAILABLE -> {}
            }
        }
    }

    /// A negative number is an arc walked backwards; where two arcs meet, their common point is there once. Across the
    /// line where the days change, degrees go on beyond 180.
    private float[] ring(List<Integer> numbers) {
        List<int[]> way = new ArrayList<>();
        for (int number : numbers) {
            List<int[]> arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
            way.addAll(way.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        float[] points = new float[2 * way.size()];
        for (int i = 0; i < way.size(); i++) {
            points[2 * i] = (float) (way.get(i)[0] * scale[0] + shift[0]);
            points[2 * i + 1] = (float) (way.get(i)[1] * scale[1] + shift[1]);
        }
        for (int i = 2; i < points.length; i += 2) {
            float step = points[i] - points[i - 2];
            points[i] += Math.round(step / 360) * -360f;
        }
        return points;
    }
}
