package oyer.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Follows every reference of a published site.
final class Links {

    private static final Pattern REFERENCE = Pattern.compile(" (?:href|src)=\"([^\"]{0,2000})\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]{1,200})\"");

    private Links() {}

    static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(p -> p.toString().endsWith(".html")).sorted().toList();
        }
    }

    /// References that lead nowhere, or out of the site.
    static List<String> broken(Path site) throws IOException {
        Map<Path, Set<String>> anchors = new HashMap<>();
        Map<Path, String> pages = new HashMap<>();
        for (Path page : pages(site)) {
            String text = Files.readString(page);
            pages.put(page, text);
            Set<String> ids = new HashSet<>();
            Matcher matcher = ANCHOR.matcher(text);
            while (matcher.find()) {
                ids.add(matcher.group(1));
            }
            anchors.put(page, ids);
        }
        List<String> broken = new ArrayList<>();
        pages.forEach((page, text) -> {
            Matcher matcher = REFERENCE.matcher(text);
            while (matcher.find()) {
                String address = matcher.group(1).replace("&amp;", "&");
                int hash = address.indexOf('#');
                String path = hash < 0 ? address : address.substring(0, hash);
                Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
                boolean inside = target.startsWith(site) && !path.contains(":") && !path.startsWith("/");
                boolean there = inside
                        && Files.isRegularFile(target)
                        && (hash < 0
                                || !anchors.containsKey(target)
                                || anchors.get(target).contains(address.substring(hash + 1)));
                if (!there) {
                    broken.add(site.relativize(page) + " -> " + address);
                }
            }
        });
        return broken;
    }
}
