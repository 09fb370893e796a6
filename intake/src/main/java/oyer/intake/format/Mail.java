package oyer.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/// A mail: its subject, people and date as lines at the top, then its words; what is attached are documents of their
/// own, numbered in order. Of the same words in several forms the plain one is taken.
final class Mail implements Format {

    private static final List<String> HEAD = List.of("Subject", "From", "To", "Cc", "Bcc", "Date");
    private static final int DEEPEST = 60;

    @Override
    public void read(Item item, Desk desk) throws Exception {
        Message message;
        try (InputStream in = item.content().open()) {
            message = builder().parseMessage(in);
        }
        try {
            BlockText out = new BlockText(desk.limits().characters());
            head(message, out);
            List<Entity> attached = new ArrayList<>();
            body(message, out, attached, desk.limits().characters(), 0);
            Words words = out.words(Titles.given(message.getSubject()));
            Optional<Instant> sent = Optional.ofNullable(message.getDate()).map(Date::toInstant);
            desk.words(new Words(words.text(), words.pages(), words.title(), sent, words.recognised()));
            int number = 0;
            for (Entity entity : attached) {
                attach(entity, ++number, desk);
            }
        } finally {
            message.dispose();
        }
    }

    private static DefaultMessageBuilder builder() {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(20_000)
                .setMalformedHeaderStartsBody(false)
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder;
    }

    private static void head(Message message, BlockText out) {
        Header header = message.getHeader();
        for (String name : HEAD) {
            Field field = header == null ? null : header.getField(name);
            String value = field == null ? "" : decoded(field);
            if (!value.isBlank()) {
                out.text(name + ": " + value);
                out.line();
            }
        }
        out.block();
    }

    private static String decoded(Field field) {
        String body = MimeUtil.unfold(field.getBody());
        return org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT);
    }

    private static void body(Entity entity, BlockText out, List<Entity> attached, int most, int depth)
            throws IOException, Failure {
        if (depth > DEEPEST) {
            throw new Failure(
                    oyer.core.casefile.ReadResult.Cause.HOSTILE, "Its parts are nested deeper than any real mail's.");
        }
        switch (entity.getBody()) {
            case Multipart parts
            when "alternative".equalsIgnoreCase(parts.getSubType()) -> {
                Entity best = best(parts);
                for (Entity part : parts.getBodyParts()) {
                    // the other forms say the same; what is attached to one of them does not
                    if (part.equals(best)) {
                        body(part, out, attached, most, depth + 1);
                    } else if (part.getBody() instanceof Multipart) {
                        body(part, new BlockText(most), attached, most, depth + 1);
                    } else if (!isText(part)) {
                        attached.add(part);
                    }
                }
            }
            case Multipart parts -> {
                for (Entity part : parts.getBodyParts()) {
                    body(part, out, attached, most, depth + 1);
                }
            }
            case SingleBody single
            when isText(entity) && (depth == 0 || !isAttachment(entity)) -> text(entity, single, out, most);
            case null -> {}
            default -> {
                if (!decorates(entity)) {
                    attached.add(entity);
                }
            }
        }
    }

    private static @Nullable Entity best(Multipart parts) {
        Entity best = null;
        for (Entity part : parts.getBodyParts()) {
            if ("text/plain".equalsIgnoreCase(part.getMimeType()) && !isAttachment(part)) {
                return part;
            }
            if (best == null && (isText(part) || part.getBody() instanceof Multipart)) {
                best = part;
            }
        }
        return best;
    }

    private static boolean isText(Entity entity) {
        String type = entity.getMimeType();
        return "text/plain".equalsIgnoreCase(type) || "text/html".equalsIgnoreCase(type);
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
    }

    /// A picture shown within HTML (a logo, a tracking dot) and a signature's bytes are no documents.
    private static boolean decorates(Entity entity) throws IOException {
        String type = String.valueOf(entity.getMimeType());
        boolean inline = entity.getHeader() != null && entity.getHeader().getField("Content-ID") != null;
        return type.endsWith("pgp-signature")
                || type.endsWith("pkcs7-signature")
                || type.startsWith("image/")
                        && inline
                        && entity.getBody() instanceof SingleBody body
                        && body.size() < 40_000;
    }

    private static void text(Entity entity, SingleBody body, BlockText out, int most) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readAllBytes();
        }
        // mime4j says us-ascii where nothing is declared
        String text = Decoded.of(bytes, entity.getCharset()).text();
        out.block();
        if ("text/html".equalsIgnoreCase(entity.getMimeType())) {
            out.exact(Html.words(text, most).text());
        } else {
            out.exact(text);
        }
    }

    private static void attach(Entity entity, int number, Desk desk) throws IOException {
        String given = filename(entity);
        String name = number + "-" + given.replace('/', '_').replace('\\', '_');
        if (!desk.wants(name)) {
            return;
        }
        Content content;
        try {
            content = content(entity.getBody(), desk);
        } catch (IOException | Failure e) {
            Failure failure = Failures.of(e);
            desk.lost(name, 0, failure.why(), String.valueOf(failure.getMessage()));
            return;
        }
        desk.part(name, Optional.empty(), content);
    }

    private static String filename(Entity entity) {
        String name = entity.getFilename();
        if (name != null && !name.isBlank()) {
            return org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT)
                    .strip();
        }
        if (entity.getBody() instanceof Message message) {
            return Titles.given(message.getSubject()).orElse("message") + ".eml";
        }
        String type = String.valueOf(entity.getMimeType());
        return "attachment." + type.substring(type.indexOf('/') + 1).replace("plain", "txt");
    }

    private static Content content(Body body, Desk desk) throws IOException, Failure {
        if (body instanceof SingleBody single) {
            try (InputStream in = single.getInputStream()) {
                return Spool.of(in, desk.allowance(0));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeBody(body, bytes);
        return Spool.of(bytes.toByteArray());
    }
}
