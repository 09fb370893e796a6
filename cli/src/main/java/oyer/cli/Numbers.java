package oyer.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Numbers as they are told and as they are typed: what is none of the kind that was asked for is wrong usage, told as
/// such, before anything is read.
final class Numbers {

    private static final int LAST_PORT = 65_535;

    private Numbers() {}

    /// `1 page`, `2,034 pages`.
    static String of(long amount, String one, String many) {
        return "%,d %s".formatted(amount, amount == 1 ? one : many);
    }

    /// None or more of something.
    static final class Amount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return within(typed, 0, Integer.MAX_VALUE, "is no number of 0 or more");
        }
    }

    /// A port of this machine; 0 for any that is free.
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return within(typed, 0, LAST_PORT, "is no port; ports go from 1 to " + LAST_PORT);
        }
    }

    private static int within(String typed, int least, int most, String what) {
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new TypeConversionException("'" + typed + "' " + what);
    }
}
