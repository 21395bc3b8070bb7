import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { figures, judgementRows } from '#rooms/coaching/actions/calibration-figures.ts';
import { agreeOn, closeCalibrationRound } from '#rooms/coaching/actions/close-calibration.ts';
import { keepJudgement, readCall } from '#rooms/coaching/actions/judge-call.ts';
import { readRound, visibleRounds } from '#rooms/coaching/actions/read-calibration.ts';
import { propose, startRound } from '#rooms/coaching/actions/start-calibration.ts';
import * as contract from '#rooms/coaching/contract/calibration.ts';

/** The endpoints of calibration with the actions that serve them. */
export const calibrationRoutes: readonly Route[] = [
  route(contract.listCalibrationRounds, async (work) => granted({ rounds: await visibleRounds(work) })),
  route(contract.proposeCalibration, async (work, { query }) => granted(await propose(work, query.count))),
  route(contract.startCalibration, (work, { body }) => startRound(work, body)),
  route(contract.readCalibrationRound, (work, { params }) => readRound(work, params.roundId)),
  route(contract.readCalibrationCall, (work, { params }) => readCall(work, params)),
  route(contract.saveJudgement, (work, { params, body }) => keepJudgement(work, params, body)),
  route(contract.agreeOnPoint, (work, { params, body }) => agreeOn(work, params, body)),
  route(contract.closeCalibration, (work, { params }) => closeCalibrationRound(work, params.roundId)),
  route(contract.readCalibrationFigures, async (work) => granted(await figures(work))),
  route(contract.exportCalibration, async (work) => granted({ rows: await judgementRows(work) })),
];
