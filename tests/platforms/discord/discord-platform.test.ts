import { describePlatform } from '../../contracts/platform-contract.ts';
import { createDiscordDriver } from '../../support/discord-driver.ts';

describePlatform('Discord', createDiscordDriver);
