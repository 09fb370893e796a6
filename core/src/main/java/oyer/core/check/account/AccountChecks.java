package oyer.core.check.account;

import java.util.List;
import oyer.core.check.sheet.Check;

/// What people told: versions of one witness, accounts held against each other, denials, who did it. To add a check:
/// write it as a [Check] and add it to
/// the list here.
public final class AccountChecks {

    private AccountChecks() {}

    public static List<Check> all() {
        return List.of(
                new VersionsCheck(),
                new OwnAccountsCheck(),
                new LightCheck(),
                new SceneCheck(),
                new SureCheck(),
                new GlassesCheck(),
                new DealingsCheck(),
                new RequestCheck(),
                new SaidAndDeniedCheck(),
                new ContraryCheck(),
                new DeniedElsewhereCheck(),
                new AvowedCheck(),
                new DeniedWordsCheck(),
                new AskedAndDeniedCheck(),
                new BuildCheck(),
                new FirstAskedCheck(),
                new UnheardCheck(),
                new ConfrontedCheck(),
                new WhoseFriendCheck(),
                new AccusationsCheck(),
                new SaidAgainCheck(),
                new OwnSlotsCheck(),
                new WornCheck(),
                new DoingToldTwoWaysCheck(),
                new WhoDidItCheck(),
                new NeverDealtCheck());
    }
}
