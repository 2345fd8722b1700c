import { describePlatform } from '../../contracts/platform-contract.ts';
import { createConsoleDriver } from '../../support/console-driver.ts';

describePlatform('The terminal', createConsoleDriver);
