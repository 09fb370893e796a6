package oyer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import oyer.cli.Errors.UserError;
import oyer.core.review.CaseStore;
import oyer.exchange.CaseTable;
import oyer.exchange.CaseTables;
import oyer.exchange.CsvTables;
import oyer.exchange.FollowTheMoney;
import oyer.exchange.RoCrate;
import oyer.exchange.TimelineJs;
import oyer.exchange.WebAnnotations;
import oyer.exchange.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Take the case along in the forms of other programs, each line with its passage and citation; without"
                        + " --as in all forms but the crate.",
        footer = "Exit status: 0 done, 1 the folder cannot be written or is not empty.")
final class ExportCommand implements Callable<Integer> {

    /// What can be written.
    enum Form {
        /// A file for each table.
        CSV,
        /// One workbook of all tables.
        XLSX,
        /// For TimelineJS.
        TIMELINE,
        /// For programs that read W3C Web Annotations.
        ANNOTATIONS,
        /// For Aleph.
        FTM,
        /// The documents and the case itself as well, described as an RO-Crate.
        CRATE
    }

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Parameters(index = "1", paramLabel = "OUT", description = "A folder to be made, or an empty one.")
    private Path out = Path.of("");

    @Option(
            names = "--as",
            split = ",",
            paramLabel = "FORM",
            description = "Forms with commas between them: ${COMPLETION-CANDIDATES}.")
    private Set<Form> forms = EnumSet.complementOf(EnumSet.of(Form.CRATE));

    @Override
    public Integer call() throws IOException {
        try (Session session = Session.existing(chosen.box(), chosen.at())) {
            Path folder = out.toAbsolutePath().normalize();
            if (folder.startsWith(session.box())) {
                throw new UserError(
                        "[" + out + "] lies within the case, and would be read as a part of it. Say a folder"
                                + " outside of [" + session.box() + "]");
            }
            makeEmpty(folder);
            ProgressBar bar = new ProgressBar(System.err);
            int done = 0;
            for (Form form : EnumSet.copyOf(forms)) {
                bar.at("export", done++, forms.size(), form.name().toLowerCase(Locale.ROOT));
                write(form, session, folder);
            }
            bar.finish();
        }
        System.out.println("Written to " + out);
        return 0;
    }

    private void makeEmpty(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder)) {
                throw new UserError("[" + out + "] is a file; a folder is needed");
            }
            try (Stream<Path> held = Files.list(folder)) {
                if (held.findAny().isPresent()) {
                    throw new UserError(
                            "[" + out + "] is not empty, and nothing in it is overwritten. Say another folder");
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static void write(Form form, Session session, Path folder) throws IOException {
        CaseStore store = session.store();
        String name = String.valueOf(session.box().getFileName());
        switch (form) {
            case CSV -> CsvTables.write(CaseTables.of(store), Files.createDirectories(folder.resolve("tables")));
            case XLSX -> {
                List<CaseTable> tables = CaseTables.of(store);
                file(folder.resolve("case.xlsx"), to -> Workbook.write(tables, to));
            }
            case TIMELINE -> file(folder.resolve("timeline.json"), to -> TimelineJs.write(store, name, to));
            case ANNOTATIONS -> file(folder.resolve("annotations.jsonld"), to -> WebAnnotations.write(store, to));
            case FTM -> file(folder.resolve("entities.ftm.json"), to -> FollowTheMoney.write(store, to));
            case CRATE -> {
                Path documents = folder.resolve("documents");
                copy(session.box(), documents);
                copyCase(session.folder().directory(), documents.resolve(".oyer"));
                RoCrate.describe(folder, documents, store, name, LocalDate.now());
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void file(Path file, Writing writing) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            writing.to(to);
        }
    }

    /// The documents with their dates, so that they are not read again where the crate is opened.
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (directory.endsWith(".oyer")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Journal and readings. The lock is this machine's, and the index is made anew.
    private static void copyCase(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> held = Files.list(from)) {
            for (Path file : held.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.equals("case.properties") || name.equals("case.db") || name.equals("case.db-wal")) {
                    Files.copy(file, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
