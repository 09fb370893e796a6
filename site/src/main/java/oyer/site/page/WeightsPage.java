package oyer.site.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import oyer.core.argue.map.Amended;
import oyer.core.argue.weight.Bif;
import oyer.core.argue.weight.Combined;
import oyer.core.argue.weight.LikelihoodRatio;
import oyer.core.argue.weight.Network;
import oyer.core.argue.weight.NetworkRatio;
import oyer.core.argue.weight.VerbalScale;
import oyer.core.argue.weight.Weights;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.review.Reviewing;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.words.Words;

/// Numbers that somebody stated for findings of the case, each with its two propositions and its source; multiplied
/// only
/// where somebody stated that they are independent; and networks that lie in the case. How probable a proposition is,
/// is
/// never said.
///
/// @param networks documents of the case that are Bayesian networks
public record WeightsPage(
        Frame frame, Weights weights, List<Document> networks, Optional<Weighed> weighed, Map<String, String> titles)
        implements View {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// A finger's breadth on the logarithmic axis: from one to a million million, either way.
    private static final double MOST = 12;

    private static final int AXIS = 600;
    private static final int SHOWN = 12;

    /// A network that is looked at.
    ///
    /// @param problem why it gives no ratio
    public record Weighed(
            Document document,
            Optional<Network> network,
            Optional<String> hypothesis,
            Map<String, String> found,
            Optional<NetworkRatio> ratio,
            String ifSo,
            String otherwise,
            Optional<String> problem) {}

    static WeightsPage of(Desk desk, Request request) {
        List<Document> networks = desk.store().documents().stream()
                .filter(d -> d.path().toLowerCase(Locale.ROOT).endsWith(".bif"))
                .toList();
        return new WeightsPage(
                Frame.of(desk, request, "argument", request.words().say("weights.title")),
                weights(desk),
                networks,
                networks.stream()
                        .filter(d -> request.text("network").equals(Optional.of(d.id().sha256())))
                        .findFirst()
                        .map(d -> weighed(desk, request, d)),
                desk.store().documents().stream().collect(Collectors.toMap(d -> d.id().sha256(), Document::title)));
    }

    private static Weights weights(Desk desk) {
        return Weights.of(
                desk.laboratory().comparisons(),
                desk.store().rulings().argued().stream().map(Ruled::ruling).toList());
    }

    private static Weighed weighed(Desk desk, Request request, Document document) {
        Network network;
        try {
            network = Bif.read(
                    desk.store().text(document.id()).map(t -> t.characters()).orElse(""));
        } catch (IllegalArgumentException e) {
            return new Weighed(
                    document,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    "",
                    "",
                    Optional.of(String.valueOf(e.getMessage())));
        }
        Optional<String> hypothesis =
                request.text("hypothesis").filter(h -> network.variable(h).isPresent());
        Map<String, String> found = new LinkedHashMap<>();
        Map<Integer, Integer> findings = new LinkedHashMap<>();
        for (int v = 0; v < network.variables().size(); v++) {
            Network.Variable variable = network.variables().get(v);
            int at = v;
            request.text("v" + v)
                    .flatMap(s -> variable.state(s).stream().boxed().findFirst())
                    .ifPresent(s -> {
                        if (!hypothesis.equals(Optional.of(variable.name()))) {
                            found.put(variable.name(), variable.states().get(s));
                            findings.put(at, s);
                        }
                    });
        }
        Optional<NetworkRatio> ratio = Optional.empty();
        Optional<String> problem = Optional.empty();
        String ifSo = "";
        String otherwise = "";
        if (hypothesis.isPresent()) {
            int h = network.variable(hypothesis.get()).orElseThrow();
            List<String> states = network.variables().get(h).states();
            int so = state(network, h, request.text("if"), 0);
            int or = state(network, h, request.text("else"), so == 1 ? 0 : Math.min(1, states.size() - 1));
            ifSo = states.get(so);
            otherwise = states.get(or);
            if (!findings.isEmpty()) {
                try {
                    ratio = Optional.of(NetworkRatio.of(network, h, so, or, findings));
                } catch (IllegalArgumentException e) {
                    problem = Optional.of(String.valueOf(e.getMessage()));
                }
            }
        }
        return new Weighed(document, Optional.of(network), hypothesis, found, ratio, ifSo, otherwise, problem);
    }

    private static int state(Network network, int variable, Optional<String> named, int otherwise) {
        return named.flatMap(n -> network.variables().get(variable).state(n).stream()
                        .boxed()
                        .findFirst())
                .orElse(otherwise);
    }

    /// Takes an entry: a ratio, or that some are independent.
    static Response edit(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("weigh"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        Address back = Routes.back(form.text("back"));
        Optional<Decision.Argued> entry = entry(desk, form);
        Optional<List<Passage>> passages = ArguePost.quoted(desk, form);
        if (reviewer.isEmpty() || entry.isEmpty() || passages.isEmpty()) {
            return new Response.Page(
                    422,
                    MessagePage.of(desk, request, passages.isEmpty() ? "argument.unquoted" : "weights.misfit", back));
        }
        reviewing.rule(new Ruling(
                entry.get(),
                Ruling.ARGUMENT,
                passages.get(),
                Map.of(),
                reviewer.get(),
                Instant.now(),
                form.text("reason")));
        return new Response.Elsewhere(back, RulePost.cookie(form.text("name")));
    }

    private static Optional<Decision.Argued> entry(Desk desk, Posted form) {
        List<String> pairs = new ArrayList<>();
        if (form.text("edit").equals(Optional.of(Amended.INDEPENDENT))) {
            List<String> of = weights(desk).findings().stream()
                    .map(Weights.Finding::id)
                    .filter(id -> form.text("of-" + id).isPresent())
                    .toList();
            Optional<String> by = form.text("statedBy").filter(s -> !s.isBlank());
            return of.size() < 2 || by.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Decision.Argued(
                            Amended.INDEPENDENT,
                            Amended.payload("findings", String.join(",", of), "statedBy", by.get())));
        }
        pairs.addAll(List.of("id", "w" + UUID.randomUUID().toString().substring(0, 8)));
        for (String field : List.of("text", "ratio", "low", "high", "ifSo", "otherwise", "source")) {
            form.text(field).filter(v -> !v.isBlank()).ifPresent(v -> pairs.addAll(List.of(field, v)));
        }
        String payload = Amended.payload(pairs.toArray(new String[0]));
        try {
            Weights.ratio(payload);
            return pairs.contains("text")
                    ? Optional.of(new Decision.Argued(Amended.WEIGHT, payload))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // ---- what the template asks for

    public Optional<Weights.Finding> finding(String id) {
        return weights.findings().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public List<Combined> multiplied() {
        return weights.combined().stream().filter(c -> c.of().size() > 1).toList();
    }

    public String title(Passage passage) {
        return titles.getOrDefault(
                passage.document().sha256(), passage.document().brief());
    }

    /// An exponent in raised digits.
    private static String raised(int power) {
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(power).toCharArray()) {
            out.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
        }
        return out.toString();
    }

    /// A ratio for reading: three digits, no more than is known.
    public String figure(double ratio) {
        if (Double.isInfinite(ratio)) {
            return "∞";
        }
        if (ratio >= 1e7 || ratio > 0 && ratio < 1e-4) {
            String rounded = String.format(frame.words().locale(), "%.1e", ratio);
            int e = rounded.indexOf('e');
            return rounded.substring(0, e) + " × 10" + raised(Integer.parseInt(rounded.substring(e + 1)));
        }
        BigDecimal rounded = new BigDecimal(ratio).round(new MathContext(3));
        java.text.NumberFormat format =
                java.text.NumberFormat.getNumberInstance(frame.words().locale());
        format.setMaximumFractionDigits(6);
        return format.format(rounded);
    }

    /// In words of the scale, after the number.
    public String words(double ratio) {
        return frame.words().say("weights.scale." + VerbalScale.of(ratio).name());
    }

    /// Which proposition it supports, in words.
    public String supports(LikelihoodRatio ratio) {
        return ratio.supports()
                .map(s -> frame.words().say("weights.supports", words(ratio.ratio()), s))
                .orElseGet(() -> words(ratio.ratio()));
    }

    public VerbalScale[] scale() {
        return VerbalScale.values();
    }

    /// Where a ratio lies on the axis, in units of it; 1 is in the middle.
    public int at(double ratio) {
        double log = ratio <= 0 ? -MOST : Double.isInfinite(ratio) ? MOST : Math.log10(ratio);
        return (int) Math.round(AXIS / 2.0 + Math.max(-MOST, Math.min(MOST, log)) / MOST * (AXIS / 2.0 - 10));
    }

    public int axis() {
        return AXIS;
    }

    public List<NetworkRatio.Influence> influences(NetworkRatio ratio) {
        return ratio.sensitivity().stream().limit(SHOWN).toList();
    }

    /// Where a ratio lies on an axis that holds just these influences, 0 to 1000.
    public int within(NetworkRatio ratio, double value) {
        double low = ratio.sensitivity().stream()
                .mapToDouble(NetworkRatio.Influence::low)
                .filter(l -> l > 0)
                .min()
                .orElse(ratio.ratio());
        double high = ratio.sensitivity().stream()
                .mapToDouble(NetworkRatio.Influence::high)
                .filter(Double::isFinite)
                .max()
                .orElse(ratio.ratio());
        double from = Math.log10(Math.max(1e-300, low));
        double to = Math.log10(Math.max(low * 1.0001, high));
        double place = (Math.log10(Math.max(1e-300, value)) - from) / Math.max(1e-9, to - from);
        return (int) Math.round(1000 * Math.max(0, Math.min(1, place)));
    }

    public String percent(double share) {
        return figure(share);
    }

    public String export() {
        return frame.here().to(frame.links().to("weights.csv")).toString();
    }

    static Response csv(Desk desk, Request request) {
        WeightsPage page = of(desk, request);
        Words words = request.words();
        return new Response.Download("text/csv; charset=utf-8", "weights.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            words.say("weights.finding"),
                            words.say("weights.ratio"),
                            words.say("weights.low"),
                            words.say("weights.high"),
                            words.say("weights.words"),
                            words.say("weights.scale"),
                            words.say("weights.ifso"),
                            words.say("weights.otherwise"),
                            words.say("weights.source"),
                            words.say("weights.independent")));
            for (Combined combined : page.weights.combined()) {
                String what = combined.of().stream()
                        .map(id -> page.finding(id).map(Weights.Finding::what).orElse(id))
                        .collect(Collectors.joining(" × "));
                LikelihoodRatio ratio = combined.ratio();
                csv.row(List.of(
                        what,
                        String.valueOf(ratio.ratio()),
                        String.valueOf(ratio.low()),
                        String.valueOf(ratio.high()),
                        page.words(ratio.ratio()),
                        VerbalScale.NAME,
                        ratio.ifSo(),
                        ratio.otherwise(),
                        ratio.source(),
                        String.join("; ", combined.statedBy())));
            }
        });
    }

    @Override
    public String template() {
        return "weights";
    }
}
